import { database } from '#app/platform/database.server.ts'
import { everybody } from './actors.ts'
import type { Lines } from './check-lines.ts'
import type { World } from './world.ts'

const agreed = ({ draft }: World) =>
  database().feedback.update({
    where: { id: draft.id },
    data: { agreedAt: new Date(), agreedHash: draft.blockHash },
  })

/** The draft has left, and nobody knows whether it arrived. */
const uncertain = async ({ draft, mail, coordinator }: World) => {
  const now = new Date()
  const agreement = { agreedAt: now, agreedHash: draft.blockHash }
  await database().feedback.update({
    where: { id: draft.id },
    data: { ...agreement, releasedAt: now, releasedById: coordinator.id },
  })
  const left = { subjectId: draft.id, state: 'uncertain' } as const
  await database().mail.update({ where: { id: mail.id }, data: left })
}

/** Records on their way, and mail: drafts are for coordinators alone; administrators see how mail stands. */
export const lines: Lines = {
  'GET /desk/feedbacks': { may: ['coordinator'] },
  'GET /desk/feedbacks/:feedbackId': {
    may: ['coordinator'],
    as: 'shown, and wrote audit_entry',
  },
  'GET /desk/feedbacks/:feedbackId/release': { may: everybody, as: 'moved' },
  'POST /desk/feedbacks/:feedbackId/release': { may: ['coordinator'], given: agreed },
  'GET /desk/feedbacks/:feedbackId/arrival': { may: everybody, as: 'moved' },
  'POST /desk/feedbacks/:feedbackId/arrival': { may: ['coordinator'], given: uncertain },
  'GET /desk/feedbacks/:feedbackId/resending': { may: everybody, as: 'moved' },
  'POST /desk/feedbacks/:feedbackId/resending': { may: ['coordinator'], given: uncertain },
  'GET /desk/mails': { may: ['administrator', 'coordinator'] },
  'GET /desk/mails/:mailId/resending': { may: everybody, as: 'moved' },
  'POST /desk/mails/:mailId/resending': { may: ['coordinator'] },
  'GET /desk/mails/:mailId/closing': { may: everybody, as: 'moved' },
  'POST /desk/mails/:mailId/closing': { may: ['coordinator'] },
}
