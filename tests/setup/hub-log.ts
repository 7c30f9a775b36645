/** What the processes of a hub say, and what of it was not expected. */
export function createHubLog() {
  const lines: string[] = []
  const complaints: string[] = []
  const expected: RegExp[] = []

  const text = () => lines.join('\n')

  return {
    add: (name: string, source: 'out' | 'err', line: string) => {
      lines.push(`${name} ${line}`)
      if (isComplaint(source, line)) complaints.push(`${name} ${line}`)
    },
    text,
    link: (pattern: RegExp): string => {
      const line = lines.findLast((each) => pattern.test(each) && /https?:\/\//.test(each))
      const link = line && /https?:\/\/\S+/.exec(line)?.[0]
      if (!link) throw new Error(`No line with a link matches ${pattern}:\n${text()}`)
      return link
    },
    /** Announces complaints that a test provokes. Every other one fails it. */
    expectComplaint: (pattern: RegExp) => void expected.push(pattern),
    surprises: () => complaints.filter((line) => !expected.some((pattern) => pattern.test(line))),
  }
}

/** An error in the structured log, or anything but progress on the error stream. */
function isComplaint(source: 'out' | 'err', line: string): boolean {
  if (source === 'out') return /^\{"level":"(error|fatal)"/.test(line)
  return line.trim() !== '' && !/^(…|✓) /.test(line)
}
