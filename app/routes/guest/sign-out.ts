import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endSignIn } from '#app/domain/sign-in/revoke-sign-in.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { clearCookie, cookieHeaders, readCookie } from '../cookies.server.ts'

export const loader = () => redirect('/guest/enter')

/** Ends the guest's sign-in in this browser. */
export async function action({ request }: ActionFunctionArgs) {
  const token = readCookie(request, 'guest')
  if (token) await endSignIn({ token, now: now() })
  const headers = cookieHeaders(clearCookie('guest'), clearCookie('wanted'))
  headers.set('Clear-Site-Data', '"cache", "storage"')
  return redirect('/guest/enter', { headers })
}
