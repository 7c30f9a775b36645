import { createHash } from 'node:crypto'

const digest = (name: string) => createHash('sha256').update(`engawa demo/${name}`).digest()

/** An id that is the same in every run: a UUID of version 8 (RFC 9562 §5.8), made from a name. */
export function demoId(name: string): string {
  const hex = digest(name).toString('hex')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** A number from 0 to below 1 that belongs to a name. */
export const chance = (name: string): number => digest(name).readUInt32BE() / 2 ** 32

/** Between two numbers, as the name will have it. */
export const between = (low: number, high: number, name: string): number =>
  low + (high - low) * chance(name)

/** One of a list, as the name will have it. @throws Error for an empty list */
export function pick<T>(list: readonly T[], name: string): T {
  const picked = list[Math.floor(chance(name) * list.length)]
  if (picked === undefined) throw new Error(`Nothing to pick from for ${name}`)
  return picked
}
