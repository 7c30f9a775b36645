import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { sendMailAgain } from '#app/domain/staff/look-after-mail.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { mailDeskWords } from '#app/words/mail-desk.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = () => redirect('/desk/mails')

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const mailId = parseId(params.mailId)
  return await goOn(
    request,
    '/desk/mails',
    () => sendMailAgain({ actor, mailId, now: now() }),
    mailDeskWords.sentAgain,
  )
}
