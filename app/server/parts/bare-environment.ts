/** What a program that we start needs to know: none of our secrets. */
export function bareEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME, SystemRoot, TEMP } = process.env
  return { PATH, HOME, SystemRoot, TEMP, ...more } as unknown as NodeJS.ProcessEnv
}
