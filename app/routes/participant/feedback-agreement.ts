import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { agreeToFeedback } from '#app/domain/feedback/agree-to-feedback.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { feedbackWords } from '#app/words/participant.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireParticipant } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/feedbacks/${parseId(params.feedbackId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const feedbackId = parseId(params.feedbackId)
  const seenHash = String((await request.formData()).get('hash') ?? '')
  return await goOn(
    request,
    `/feedbacks/${feedbackId}`,
    () => agreeToFeedback({ actor, feedbackId, seenHash, now: now() }),
    feedbackWords.agreed,
  )
}
