import type { ActionFunctionArgs } from '@remix-run/node'
import { storeDelivery } from '../../domain/attendance/store-delivery.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isSigned } from '#app/platform/livekit/is-signed.server.ts'
import { liveKitSettings } from '#app/platform/livekit/livekit.server.ts'
import { isDatabaseAway } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { z } from 'zod'

const delivery = z.looseObject({
  id: z.string().min(1).max(100),
  event: z.string().min(1).max(100),
  room: z.looseObject({ name: z.string().max(300).optional() }).optional(),
})

/** Nothing to read here. */
export function loader() {
  throw new Response(null, { status: 404 })
}

/**
 * Takes LiveKit's deliveries: 401 for a signature that is not ours or has expired, 400 for what
 * cannot be read, 503 while the database is away (LiveKit repeats a delivery only after a 5xx),
 * 200 once it is kept, also when it was kept before.
 */
export async function action({ request }: ActionFunctionArgs) {
  if (request.method !== 'POST') return new Response(null, { status: 405 })
  if (!liveKitSettings()) return new Response(null, { status: 503 })
  const text = await request.text()
  if (!(await isSigned(text, request.headers.get('Authorization'))))
    return new Response(null, { status: 401 })
  const body = delivery.safeParse(parseJson(text))
  if (!body.success) return new Response(null, { status: 400 })
  try {
    await storeDelivery({
      body: body.data as Parameters<typeof storeDelivery>[0]['body'],
      now: now(),
    })
  } catch (error) {
    if (isDatabaseAway(error)) throw error // told as 503 like everywhere: LiveKit sends it again
    log().error({ error }, 'A delivery could not be kept')
    return new Response(null, { status: 503 })
  }
  return new Response(null, { status: 200 })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
