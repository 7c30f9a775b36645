import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { sendFeedbackAgain } from '#app/domain/feedback/settle-uncertain-feedback.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { feedbackDeskWords } from '#app/words/feedback-desk.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/feedbacks/${parseId(params.feedbackId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const feedbackId = parseId(params.feedbackId)
  return await goOn(
    request,
    `/desk/feedbacks/${feedbackId}`,
    () => sendFeedbackAgain({ actor, feedbackId, now: now() }),
    feedbackDeskWords.sentAgain,
  )
}
