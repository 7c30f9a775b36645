import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { beginPasskeySignIn, enterWithPasskey } from '#app/domain/sign-in/passkey.server.ts'
import { callerOf, isWithinLimit } from '#app/platform/attempts.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { signedInCookies, wantedPage } from '../go-in.server.ts'
import { describeDevice } from '../requesters.server.ts'

export const loader = () => redirect('/desk/sign-in')

/** Two steps for the sign-in page's script: what to sign, and the signature. */
export async function action({ request, context }: ActionFunctionArgs) {
  const key = `passkey:${callerOf(context.callerAddress)}`
  if (!(await isWithinLimit({ key, most: 40, windowSeconds: 600, now: now() }))) {
    return new Response(null, { status: 429 })
  }
  const form = await request.formData()
  if (form.get('step') === 'begin')
    return Response.json({ options: await beginPasskeySignIn({ now: now() }) })
  try {
    const response = JSON.parse(String(form.get('response')))
    if (typeof response?.id !== 'string') return new Response(null, { status: 400 })
    const token = await enterWithPasskey({ response, device: describeDevice(request), now: now() })
    const to = wantedPage(request, 'desk')
    return Response.json({ to }, { headers: signedInCookies({ door: 'desk', token }) })
  } catch (error) {
    if (error instanceof Refusal || error instanceof SyntaxError)
      return new Response(null, { status: 400 })
    throw error
  }
}
