import { database } from '#app/platform/database.server.ts'
import { lookupOf } from '#app/platform/seal.server.ts'
import { readCookie, setCookie } from './cookies.server.ts'

const most = 8

const knownIds = (request: Request): string[] =>
  readCookie(request, 'known')
    ?.match(/[0-9a-f-]{36}/g)
    ?.slice(0, most) ?? []

/** Whether this browser was signed in with that address before: then it has a count of its own. */
export async function isKnownBrowser(request: Request, address: string): Promise<boolean> {
  const ids = knownIds(request)
  if (ids.length === 0) return false
  const where = { id: { in: ids }, lookup: lookupOf(address), retiredAt: null }
  return (await database().mailAddress.count({ where })) > 0
}

/** A cookie that makes this browser known for one more address. */
export function rememberBrowser(request: Request, addressId: string): string {
  const ids = [addressId, ...knownIds(request).filter((id) => id !== addressId)]
  return setCookie('known', ids.slice(0, most).join('.'), { days: 365 })
}
