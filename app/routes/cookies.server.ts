import { environment } from '#app/platform/environment.server.ts'

/** Every cookie there is. Participant, desk and agency sign-ins never share one. */
export type CookieName =
  | 'participant'
  | 'desk'
  | 'desk-half'
  | 'agency'
  | 'guest'
  /** Random, of this browser alone: a mailed code is good only where it was asked for. */
  | 'browser'
  /** Which address ids were signed in here before. */
  | 'known'
  /** The page somebody wanted before they were asked to sign in. */
  | 'wanted'
  | 'language'
  | 'text-size'
  | 'toast'

const fullName = (name: CookieName) => `${environment().isSecure ? '__Host-' : ''}engawa-${name}`

/** The value of a cookie, or null. */
export function readCookie(request: Request, name: CookieName): string | null {
  const wanted = `${fullName(name)}=`
  const found = request.headers
    .get('Cookie')
    ?.split(/;\s*/)
    .find((part) => part.startsWith(wanted))
  if (!found) return null
  try {
    return decodeURIComponent(found.slice(wanted.length)) || null
  } catch {
    return null
  }
}

/** A `Set-Cookie` value: this site only, out of reach of scripts. Without days it ends with the browser. */
export function setCookie(
  name: CookieName,
  value: string,
  { days }: { days?: number } = {},
): string {
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax']
  if (days !== undefined) attributes.push(`Max-Age=${Math.round(days * 86_400)}`)
  if (environment().isSecure) attributes.push('Secure')
  return [`${fullName(name)}=${encodeURIComponent(value)}`, ...attributes].join('; ')
}

/** A `Set-Cookie` value that makes the browser forget one. */
export const clearCookie = (name: CookieName): string => setCookie(name, '', { days: 0 })

/** Headers with several cookies. */
export function cookieHeaders(...cookies: string[]): Headers {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return headers
}
