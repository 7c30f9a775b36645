import { isIP } from 'node:net'

/** What decides whether this is a place for trying things out. */
export interface Place {
  /** ENGAWA_ENV, else NODE_ENV. */
  nodeEnv: string | undefined
  host: string
  publicUrl: string | undefined
  /** TRUST_PROXY: how many proxies in front are believed about a caller's address. */
  trustedProxies?: string | undefined
  noDemo: boolean
}

/** Where this process runs, from its variables. */
export const placeOf = (env: NodeJS.ProcessEnv, noDemo: boolean): Place => ({
  nodeEnv: env.ENGAWA_ENV ?? env.NODE_ENV,
  host: env.HOST ?? '',
  publicUrl: env.PUBLIC_URL,
  trustedProxies: env.TRUST_PROXY,
  noDemo,
})

/**
 * Whether demo data and sign-in links without a key may exist: only while the hub listens on the
 * loopback address, is not in production and has no public address (DESIGN 7, production doors).
 */
export function areDemoDoorsOpen(place: Place): boolean {
  return !place.noDemo && isPlayground(place)
}

/** Whether the built-in mailbox may take the mail, also on a hub without demo data. */
export const isPlayground = (place: Place): boolean => reasons(place).length === 0

/**
 * Why the hub must not start here as asked, in a sentence; null where it may.
 * @param asks what was asked for by name, or is needed because nothing else is there
 */
export function findRefusal(
  place: Place,
  asks: { demo: boolean; fresh: boolean; mailbox: boolean; givenDatabase: boolean },
): string | null {
  if (asks.fresh && asks.givenDatabase) {
    return '--fresh で空にするのは、ここで起こしたデータベースだけです。DATABASE_URL のものには手を付けません。--fresh empties only a database of its own, never the one that DATABASE_URL names.'
  }
  const why = reasons(place)
  if (why.length === 0) return null
  const reason = why.join(', ')
  if (asks.demo) {
    return `お試しデータはこの機械の中だけのものなので、ここでは入れません（${reason}）。Demo data stays on this machine (${reason}): unset ENGAWA_DEMO.`
  }
  if (asks.fresh) {
    return `--fresh は本番のデータを消してしまうので、ここでは使えません（${reason}）。--fresh would empty a hub that others use (${reason}): leave it out.`
  }
  if (asks.mailbox) {
    return `メールの出口がありません。SMTP_URL を設定してください（${reason}）。There is nowhere to send mail: set SMTP_URL (${reason}).`
  }
  if (!place.publicUrl && !isLoopback(place.host)) {
    return `リンクの元になるアドレスがありません。PUBLIC_URL を設定してください（${reason}）。Links need an address: set PUBLIC_URL (${reason}).`
  }
  if (place.publicUrl?.startsWith('https:') && !place.trustedProxies) {
    return 'https の前に立つサーバーの数を TRUST_PROXY に設定してください（ふつうは 1）。ないと、みんなが同じ一人に見えて、だれかの打ちまちがいで全員が待たされます。https is spoken by a server in front: set TRUST_PROXY to how many there are (mostly 1), or everybody counts as one caller and one person’s mistypings make all wait.'
  }
  return null
}

function reasons({ nodeEnv, host, publicUrl }: Place): string[] {
  return [
    nodeEnv === 'production' && 'production',
    !isLoopback(host) && `HOST=${host}`,
    publicUrl !== undefined && publicUrl !== '' && 'PUBLIC_URL',
  ].filter((each) => each !== false)
}

function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true
  return isIP(host) === 4 && host.startsWith('127.')
}
