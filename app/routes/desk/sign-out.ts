import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endSignIn } from '#app/domain/sign-in/revoke-sign-in.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { say } from '#app/words/language.ts'
import { signInWords } from '#app/words/sign-in.ts'
import { clearCookie, cookieHeaders, readCookie } from '../cookies.server.ts'
import { languageOf, toastCookie } from '../shell.server.ts'

export const loader = () => redirect('/desk')

export async function action({ request }: ActionFunctionArgs) {
  const token = readCookie(request, 'desk')
  if (token) await endSignIn({ token, now: now() })
  const toast = toastCookie(say(signInWords.signedOut, languageOf(request)))
  const headers = cookieHeaders(clearCookie('desk'), clearCookie('wanted'), toast)
  return redirect('/desk/sign-in', { headers })
}
