import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { giveStamp } from '#app/domain/room/give-sign.server.ts'
import { Stamp } from '#app/generated/prisma/enums.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

const schema = z.enum(Stamp)

/** What one feels, shown for some seconds. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  const { data: stamp } = schema.safeParse((await request.formData()).get('stamp'))
  if (!stamp) throw new Response(null, { status: 400 })
  return await answerScript(() => giveStamp({ ...side, stamp, now: now() }))
}
