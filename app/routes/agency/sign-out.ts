import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { now } from '#app/platform/clock.server.ts'
import { endSignIn } from '../../domain/sign-in/revoke-sign-in.server.ts'
import { clearCookie, cookieHeaders } from '../cookies.server.ts'
import { requireWorker } from '../requesters.server.ts'

export const loader = () => redirect('/agency')

/** Signs this browser out at the agencies' door, and at no other. */
export async function action({ request }: ActionFunctionArgs) {
  const { token } = await requireWorker(request)
  await endSignIn({ token, now: now() })
  const headers = cookieHeaders(clearCookie('agency'), clearCookie('wanted'))
  return redirect('/agency/sign-in', { headers })
}
