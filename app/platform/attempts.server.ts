import { Prisma } from '#app/generated/prisma/client.ts'
import { database } from './database.server.ts'
import { hashSecret } from './seal.server.ts'

interface Limit {
  /** What is counted, such as `enter:` and {@link callerOf} an address. Kept only as a hash. */
  key: string
  most: number
  windowSeconds: number
  now: Date
}

/**
 * Counts one attempt in a fixed window and tells whether it is still allowed. One statement, so
 * parallel requests cannot pass the limit together.
 */
export async function isWithinLimit({ key, most, windowSeconds, now }: Limit): Promise<boolean> {
  const start = new Date(now.getTime() - windowSeconds * 1000)
  const rows = await database().$queryRaw<{ count: number }[]>(Prisma.sql`
    INSERT INTO attempt AS a (key, count, window_started_at) VALUES (${hashSecret('attempt', key)}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN a.window_started_at <= ${start} THEN 1 ELSE a.count + 1 END,
      window_started_at = CASE WHEN a.window_started_at <= ${start} THEN ${now} ELSE a.window_started_at END
    RETURNING count`)
  return (rows[0]?.count ?? 0) <= most
}

/** Takes one counted attempt back: it was no guess. */
export async function forgiveAttempt(key: string): Promise<void> {
  await database().$executeRaw(Prisma.sql`
    UPDATE attempt SET count = count - 1 WHERE key = ${hashSecret('attempt', key)} AND count > 0`)
}

/** Forgets what no window counts any more. */
export async function forgetAttempts({ now }: { now: Date }): Promise<void> {
  const since = new Date(now.getTime() - 86_400_000)
  await database().attempt.deleteMany({ where: { windowStartedAt: { lt: since } } })
}

/**
 * Whom an address stands for when tries are counted. A line with IPv6 has a network of 2^64 addresses
 * of its own, which count as one.
 */
export function callerOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^.*:/, '')
  const [head = '', tail = ''] = address.split('::')
  const front = head ? head.split(':') : []
  const back = tail ? tail.split(':') : []
  const gap = address.includes('::') ? 8 - front.length - back.length : 0
  const groups = [...front, ...Array.from({ length: gap }, () => '0'), ...back]
  return groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')
}
