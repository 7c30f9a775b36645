import { isAddressAmong } from '#app/domain/sign-in/is-address-among.server.ts'
import { readCookie, setCookie } from './cookies.server.ts'

const most = 8

const knownIds = (request: Request): string[] =>
  readCookie(request, 'known')
    ?.match(/[0-9a-f-]{36}/g)
    ?.slice(0, most) ?? []

/** Whether this browser was signed in with that address before: then it has a count of its own. */
export const isKnownBrowser = (request: Request, address: string): Promise<boolean> =>
  isAddressAmong(knownIds(request), address)

/** A cookie that makes this browser known for one more address. */
export function rememberBrowser(request: Request, addressId: string): string {
  const ids = [addressId, ...knownIds(request).filter((id) => id !== addressId)]
  return setCookie('known', ids.slice(0, most).join('.'), { days: 365 })
}
