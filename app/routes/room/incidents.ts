import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { IncidentKind } from '#app/generated/prisma/enums.ts'
import { recordIncident } from '#app/domain/room/record-incident.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSeatField, readSteering } from './read-steering.server.ts'

const kinds = z.enum(IncidentKind)

/** A note about something that needed care, where it was about one person with their `seat`. @throws Response 400 */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  const { data: kind } = kinds.safeParse(form.get('kind'))
  if (!kind) throw new Response(null, { status: 400 })
  const seatId = readSeatField(form)
  const note = String(form.get('note') ?? '')
  return await answerScript(() => recordIncident({ ...steering, seatId, kind, note }))
}
