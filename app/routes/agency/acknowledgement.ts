import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { now } from '#app/platform/clock.server.ts'
import { recordWords as words } from '#app/words/agency.ts'
import { acknowledgeRecord } from '../../domain/feedback/open-record.server.ts'
import { goOn } from '../reply.server.ts'
import { requireWorker } from '../requesters.server.ts'
import { longestComment } from './longest-comment.ts'

const backTo = (reference: string | undefined) =>
  `/agency/records/${encodeURIComponent(reference ?? '')}`

export const loader = ({ params }: LoaderFunctionArgs) => redirect(backTo(params.reference))

/** Tells the office that a record has arrived, with a word if the worker wrote one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireWorker(request)
  const { reference = '' } = params
  const written = (await request.formData()).get('comment')
  const comment = typeof written === 'string' ? written.trim().slice(0, longestComment) : ''
  return await goOn(
    request,
    backTo(reference),
    () => acknowledgeRecord({ actor, reference, comment: comment || null, now: now() }),
    words.done,
  )
}
