import { readForm, reply } from '../reply.server.ts'
import { searchSchema } from './participant-search.tsx'

/** Answers a search by nickname, as a form: what somebody is called does not stand in an address. */
export async function searchParticipants<Found>(
  request: Request,
  find: (nickname: string) => Promise<Found[]>,
) {
  const submission = await readForm(request, searchSchema)
  return await reply(request, submission, async ({ nickname }) => ({
    ...submission.reply(),
    found: await find(nickname),
  }))
}
