import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { addPasskey, beginPasskey } from '#app/domain/sign-in/passkey.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = () => redirect('/desk/account/passkeys')

/** Two steps for the page's script: what the browser needs, and the passkey it made. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const form = await request.formData()
  if (form.get('step') === 'begin')
    return Response.json({ options: await beginPasskey({ actor, now: now() }) })
  try {
    const response = JSON.parse(String(form.get('response')))
    await addPasskey({ actor, response, label: String(form.get('label') ?? ''), now: now() })
    return Response.json({})
  } catch (error) {
    if (error instanceof Refusal || error instanceof SyntaxError)
      return new Response(null, { status: 400 })
    throw error
  }
}
