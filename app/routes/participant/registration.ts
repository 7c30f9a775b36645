import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { apply } from '#app/domain/registration/apply.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { registrationWords } from '#app/words/registration.ts'
import { parseId } from '../parse-id.ts'
import {
  readForm,
  redirectWithNo,
  redirectWithToast,
  refusalSentence,
  whenRefused,
} from '../reply.server.ts'
import { requireParticipant } from '../requesters.server.ts'

const schema = z.object({ age: z.enum(['adult', 'minor']).optional() })

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/sessions/${parseId(params.sessionId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, person } = await requireParticipant(request)
  const sessionId = parseId(params.sessionId)
  const { form } = person
  const submission = await readForm(request, schema)
  const { age } = submission.status === 'success' ? submission.value : {}
  const isUnderAge = age && age === 'minor'
  const to = `/sessions/${sessionId}`
  return await whenRefused(
    async () => {
      const became = await apply({ actor, sessionId, form, isUnderAge, now: now() })
      return redirectWithToast(request, to, registrationWords.became[became])
    },
    (refusal) => redirectWithNo(to, refusalSentence(request, refusal)),
  )
}
