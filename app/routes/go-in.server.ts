import { redirect } from '@remix-run/node'
import { type Door, signInTerms } from '#app/domain/sign-in/doors.ts'
import { clearCookie, cookieHeaders, readCookie, setCookie } from './cookies.server.ts'

/** A mailed number lives ten minutes; whoever took longer begins at the door's first page. */
const wantedMinutes = 30

const doors: Record<Door, { signIn: string; home: string }> = {
  participant: { signIn: '/enter', home: '/' },
  desk: { signIn: '/desk/sign-in', home: '/desk' },
  agency: { signIn: '/agency/sign-in', home: '/agency' },
  guest: { signIn: '/guest/enter', home: '/guest' },
}

/**
 * Sends somebody to sign in, and keeps the page they wanted for when they have. What a script asks for or a form sends is no page to come back to.
 */
export function sendToSignIn(request: Request, door: Door): Response {
  const { signIn } = doors[door]
  const isPage = request.method === 'GET' && request.headers.get('Accept')?.includes('text/html')
  if (!isPage) return redirect(signIn)
  const { pathname, search } = new URL(request.url)
  const wanted = setCookie('wanted', pathname + search, { days: wantedMinutes / 1440 })
  return redirect(signIn, { headers: cookieHeaders(wanted) })
}

/** The page that was wanted before the sign-in if it lies behind this door, else the door's first page. */
export function wantedPage(request: Request, door: Door): string {
  const wanted = readCookie(request, 'wanted')
  return wanted !== null &&
    /^\/(?!\/)[\w/-]+(\?[\w=&%.-]*)?$/.test(wanted) &&
    liesBehind(door, wanted)
    ? wanted
    : doors[door].home
}

/** The first parts of paths that lie behind a door of their own. */
const ownFirst = ['desk', 'agency', 'guest']

function liesBehind(door: Door, path: string): boolean {
  const first = path.split(/[/?]/)[1]
  return door === 'participant' ? !ownFirst.includes(first ?? '') : first === door
}

interface GoIn {
  door: Door
  token: string
  /** On a device that others use too the cookie ends with the browser. */
  isShared?: boolean
  /** Where to go instead of the page that was wanted. */
  to?: string
  /** What else is to be remembered or forgotten. */
  cookies?: string[]
}

/** The cookies of somebody who has just signed in. */
export const signedInCookies = ({ door, token, isShared, cookies = [] }: GoIn): Headers =>
  cookieHeaders(
    setCookie(door, token, isShared ? {} : { days: signInTerms[door].lifeDays }),
    clearCookie('wanted'),
    ...cookies,
  )

/** Lets somebody who has just signed in through a door. */
export function goIn(request: Request, signedIn: GoIn): Response {
  const to = signedIn.to ?? wantedPage(request, signedIn.door)
  return redirect(to, { headers: signedInCookies(signedIn) })
}
