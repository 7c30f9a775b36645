import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { assignStaff } from '#app/domain/session/assign-staff.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { sessionDeskWords } from '#app/words/session-desk.ts'
import { parseId } from '../parse-id.ts'
import {
  readForm,
  redirectWithNo,
  redirectWithToast,
  refusalSentence,
  whenRefused,
} from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { sayDoubleBookings } from './double-bookings.server.ts'

const schema = z.object({ staffId: z.uuid(), role: z.enum(['lead', 'support']) })

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/sessions/${parseId(params.sessionId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const submission = await readForm(request, schema)
  const to = `/desk/sessions/${sessionId}`
  return await whenRefused(
    async () => {
      if (submission.status !== 'success') throw new Refusal('staff_not_able')
      const { doubleBooked } = await assignStaff({
        actor,
        sessionId,
        ...submission.value,
        now: now(),
      })
      if (doubleBooked.length > 0)
        return redirectWithNo(to, sayDoubleBookings(doubleBooked, request).join(' '))
      return redirectWithToast(request, to, sessionDeskWords.assigned)
    },
    (refusal) => redirectWithNo(to, refusalSentence(request, refusal)),
  )
}
