import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { mergeParticipants } from '#app/domain/attendance/merge-participants.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { mergeWords as words } from '#app/words/application-desk.ts'
import { say } from '#app/words/language.ts'
import { parseId } from '../parse-id.ts'
import {
  readForm,
  redirectWithNo,
  redirectWithToast,
  refusalSentence,
  whenRefused,
} from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

const schema = z.object({ other: z.uuid(), sure: z.boolean().default(false) })

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/participants/${parseId(params.participantId)}/merge`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const keptId = parseId(params.participantId)
  const to = `/desk/participants/${keptId}`
  const submission = await readForm(request, schema)
  if (submission.status !== 'success' || !submission.value.sure)
    return redirectWithNo(`${to}/merge`, say(words.unsure, languageOf(request)))
  const { other: mergedId } = submission.value
  return await whenRefused(
    async () => {
      await mergeParticipants({ actor, keptId, mergedId, now: now() })
      return redirectWithToast(request, to, words.merged)
    },
    (refusal) => redirectWithNo(`${to}/merge`, refusalSentence(request, refusal)),
  )
}
