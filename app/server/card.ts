/** What the person at the terminal needs to know about a hub that runs. */
export interface CardContent {
  origin: string
  /** Null where it cannot be told. */
  startedInSeconds: number | null
  /** Demo doors: who, and the path of a page with one button. */
  people: { who: string; path: string }[]
  firstAdministrator: { path: string; code?: string } | null
  /** The path of the built-in mailbox, where there is one. */
  mailboxPath: string | null
  media: 'ready' | 'building' | 'absent'
  dataFolder: string
}

/** The card at the end of the start: plain text, Japanese first. */
export function card(content: CardContent): string {
  const { origin, people, firstAdministrator, mailboxPath, media, dataFolder } = content
  const link = (path: string) => new URL(path, origin).href
  const rows: Row[] = [['ひらく / open', origin]]
  if (people.length > 0) {
    rows.push('', 'お試しの入口（この機械だけ・押すと入れます）/ demo doors')
    for (const { who, path } of people) rows.push([`  ${who}`, link(path)])
    rows.push('  ふたり目のスタッフは、プライベートウィンドウで / second person: a private window')
  }
  if (firstAdministrator) {
    const { path, code } = firstAdministrator
    rows.push('', ['最初の管理者 / first administrator', link(path)])
    if (code) rows.push(['  コード / code', code])
  }
  rows.push('')
  if (mailboxPath) rows.push(['届いたメール / mail', link(mailboxPath)])
  rows.push(['音声と映像 / media', mediaWords[media]])
  rows.push(['データ / data', dataFolder])
  rows.push(['とめる / stop', 'Ctrl-C'])
  const { startedInSeconds } = content
  const time =
    startedInSeconds === null ? '' : `  ${startedInSeconds.toFixed(1)} 秒で起動 / started`
  return ['', `縁側 Engawa${time}`, '', ...align(rows), ''].join('\n')
}

const mediaWords = {
  ready: '使えます / ready',
  building: '準備中です。できると、へやが使えます / being prepared, rooms open when it is there',
  absent: '使えません（上の行が理由です）。ほかは全部使えます / absent (see above), all else works',
}

type Row = string | [label: string, value: string]

function align(rows: Row[]): string[] {
  const labels = rows.flatMap((row) => (typeof row === 'string' ? [] : [widthOf(row[0])]))
  const width = Math.max(...labels) + 2
  return rows.map((row) => {
    if (typeof row === 'string') return row && `  ${row}`
    const [label, value] = row
    return `  ${label}${' '.repeat(width - widthOf(label))}${value}`
  })
}

/** Columns on a terminal: Japanese characters take two. */
function widthOf(text: string): number {
  const wide =
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)
}
