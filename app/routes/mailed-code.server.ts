import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { secondFactorMinutes } from '#app/domain/sign-in/doors.ts'
import { enterCode } from '#app/domain/sign-in/enter-code.server.ts'
import { requestCode } from '#app/domain/sign-in/request-code.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { newSecret } from '#app/platform/seal.server.ts'
import { clearCookie, cookieHeaders, readCookie, setCookie } from './cookies.server.ts'
import { goIn } from './go-in.server.ts'
import { isKnownBrowser, rememberBrowser } from './known-browser.server.ts'
import { mailedDigits } from './mailed-digits.ts'
import { readForm, reply } from './reply.server.ts'
import { describeDevice } from './requesters.server.ts'

/** The doors at which a mailed number signs in. */
export type MailedDoor = 'desk' | 'agency'

/** Mails a number to a known address. The answer is the same for an unknown one. */
export async function askForCode(door: MailedDoor, { request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, z.object({ address: z.string().trim().max(254) }))
  return await reply(request, submission, async ({ address }) => {
    const browserSecret = readCookie(request, 'browser') ?? newSecret()
    await requestCode({
      door,
      address,
      browserSecret,
      callerAddress: context.callerAddress,
      isKnownBrowser: await isKnownBrowser(request, address),
      now: now(),
    })
    const headers = cookieHeaders(setCookie('browser', browserSecret, { days: 1 }))
    return redirect(`/${door}/sign-in/code`, { headers })
  })
}

/** Without the browser's own secret no number was asked for here: back to where one is. */
export const findAsked = (door: MailedDoor, request: Request): Response | null =>
  readCookie(request, 'browser') ? null : redirect(`/${door}/sign-in`)

/** Signs in with the number, or half, where a second factor is still to come. */
export async function takeCode(door: MailedDoor, { request, context }: ActionFunctionArgs) {
  const browserSecret = readCookie(request, 'browser')
  if (!browserSecret) return redirect(`/${door}/sign-in`)
  const submission = await readForm(request, z.object({ code: mailedDigits }))
  return await reply(request, submission, async ({ code }) => {
    const { token, isHalf, knownAs } = await enterCode({
      door,
      code,
      browserSecret,
      callerAddress: context.callerAddress,
      device: describeDevice(request),
      now: now(),
    })
    const cookies = [rememberBrowser(request, knownAs), clearCookie('browser')]
    if (!isHalf) return goIn(request, { door, token, cookies })
    const half = setCookie('desk-half', token, { days: secondFactorMinutes / 1440 })
    return redirect('/desk/sign-in/second-factor', { headers: cookieHeaders(half, ...cookies) })
  })
}
