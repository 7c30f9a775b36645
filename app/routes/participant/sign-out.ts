import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endSignIn } from '#app/domain/sign-in/revoke-sign-in.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { homeWords } from '#app/words/participant.ts'
import { say } from '#app/words/language.ts'
import { clearCookie, cookieHeaders, readCookie } from '../cookies.server.ts'
import { languageOf, toastCookie } from '../shell.server.ts'

export const loader = () => redirect('/')

/** Ends the sign-in of this browser; `Clear-Site-Data` takes what a shared device still holds. */
export async function action({ request }: ActionFunctionArgs) {
  const token = readCookie(request, 'participant')
  if (token) await endSignIn({ token, now: now() })
  const headers = cookieHeaders(
    clearCookie('participant'),
    clearCookie('wanted'),
    toastCookie(say(homeWords.signedOut, languageOf(request))),
  )
  headers.set('Clear-Site-Data', '"cache", "storage"')
  return redirect('/', { headers })
}
