import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { curateQuestion } from '#app/domain/room/ask-question.server.ts'
import { parseId } from '../parse-id.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteering } from './read-steering.server.ts'

const states = z.enum(['shown', 'answered', 'put_away'])

/** Staff show a `question`, mark it as answered, or put it away. @throws Response 400 for another state */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  const questionId = parseId(String(form.get('question')))
  const { data: state } = states.safeParse(form.get('state'))
  if (!state) throw new Response(null, { status: 400 })
  return await answerScript(() => curateQuestion({ ...steering, questionId, state }))
}
