import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { DeviceResult, MediaPath } from '#app/generated/prisma/enums.ts'
import { keepDeviceCheck } from '#app/domain/room/keep-device-check.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerScript } from './answer-script.server.ts'
import { findCheckSide } from './check-side.server.ts'

const device = z.enum(DeviceResult)
const results = z.object({
  speaker: device,
  microphone: device,
  camera: device,
  path: z.enum(MediaPath),
})

/** What came of it is given to the office. @throws Response 403 for whoever has no key, 400 */
export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await findCheckSide(request)
  if (!actor) throw new Response(null, { status: 403 })
  const sent = results.safeParse(Object.fromEntries(await request.formData()))
  if (!sent.success) throw new Response(null, { status: 400 })
  return await answerScript(() => keepDeviceCheck({ actor, results: sent.data, now: now() }))
}
