import { everybody, participants } from './actors.ts'
import { database } from '#app/platform/database.server.ts'
import type { Lines } from './check-lines.ts'
import type { World } from './world.ts'

const inAnHour = () => new Date(Date.now() + 3_600_000)

const dayMs = 86_400_000

const tomorrow = async ({ session: { id, doorAt, startAt, endAt, closeAt } }: World) => {
  const later = (at: Date) => new Date(at.getTime() + dayMs)
  await database().session.update({
    where: { id },
    data: {
      doorAt: later(doorAt),
      startAt: later(startAt),
      endAt: later(endAt),
      closeAt: later(closeAt),
    },
  })
}

const offered = ({ session, participant }: World) =>
  database().registration.updateMany({
    where: { sessionId: session.id, participantId: participant.id },
    data: { confirmedAt: null, offeredAt: new Date(), offerEndsAt: inAnHour() },
  })

/** What participants see and do. Everybody has their own; what is another's is not there. */
export const lines: Lines = {
  'GET /': { may: everybody },
  'GET /enter': { may: everybody },
  'POST /enter': { may: everybody, as: 'code_wrong', form: () => ({ code: '7H2M-4QXD-K9P' }) },
  'GET /join': { may: everybody },
  'POST /join': { may: everybody, form: () => ({ nickname: 'こまどり', form: 'text' }) },
  'GET /key': { may: participants },
  'POST /key': { may: participants },
  'GET /seat': { may: participants },
  'POST /seat': { may: participants, form: () => ({ nickname: 'こまどり', form: 'text' }) },
  'GET /consents': { may: participants },
  'POST /consents': {
    may: ['participant'],
    form: ({ referral }) => ({ referral: referral.id, items: ['attendance', 'wish'] }),
  },
  'GET /sessions': { may: participants },
  'GET /sessions/month': { may: participants },
  'GET /sessions/:sessionId': { may: participants },
  'GET /sessions/:sessionId/registration': { may: everybody, as: 'moved' },
  'POST /sessions/:sessionId/registration': { may: ['stranger'], but: { participant: 'nothing' } },
  'GET /sessions/:sessionId/registration/cancellation': { may: everybody, as: 'moved' },
  'POST /sessions/:sessionId/registration/cancellation': {
    may: ['participant'],
    given: tomorrow,
    others: 'nothing',
  },
  'GET /sessions/:sessionId/registration/coming': { may: everybody, as: 'moved' },
  'POST /sessions/:sessionId/registration/coming': {
    may: ['participant'],
    others: 'not_applied',
    unknown: 'not_applied',
  },
  'GET /sessions/:sessionId/offer/acceptance': { may: everybody, as: 'moved' },
  'POST /sessions/:sessionId/offer/acceptance': {
    may: ['participant'],
    given: offered,
    others: 'offer_over',
  },
  'GET /sessions/:sessionId/parcel': { may: ['participant'] },
  'POST /sessions/:sessionId/parcel': {
    may: ['participant'],
    form: () => ({ name: '葛󠄀城', postcode: '069-0811', address: '江別市錦町' }),
    others: 'parcel_not_sent',
    unknown: 'parcel_not_sent',
  },
  'GET /sessions/:sessionId/parcel/removal': { may: everybody, as: 'moved' },
  'POST /sessions/:sessionId/parcel/removal': {
    may: ['participant'],
    others: 'parcel_not_sent',
    unknown: 'parcel_not_sent',
  },
  'GET /feedbacks/:feedbackId': { may: ['participant'] },
  'GET /feedbacks/:feedbackId/sentence': { may: ['participant'] },
  'POST /feedbacks/:feedbackId/sentence': {
    may: ['participant'],
    form: () => ({ sentence: 'また行きます', wish: 'come_again' }),
  },
  'GET /feedbacks/:feedbackId/agreement': { may: everybody, as: 'moved' },
  'POST /feedbacks/:feedbackId/agreement': {
    may: ['participant'],
    form: ({ draft }) => ({ hash: draft.blockHash }),
  },
  'GET /feedbacks/:feedbackId/stop': { may: everybody, as: 'moved' },
  'POST /feedbacks/:feedbackId/stop': { may: ['participant'] },
  'GET /records': { may: participants },
  'GET /notices': { may: participants },
  'POST /notices': { may: participants, form: () => ({ address: 'komadori@mail.example' }) },
  'GET /notices/reminders': { may: everybody, as: 'moved' },
  'POST /notices/reminders': { may: participants, form: () => ({ wanted: 'no' }) },
  'GET /calendar': { may: participants },
  'POST /calendar': { may: participants, form: () => ({ title: '用事' }) },
  'GET /calendar/entries': { may: everybody, as: 'moved' },
  'POST /calendar/entries': {
    may: ['participant'],
    form: () => ({ wanted: 'yes' }),
    others: 'address_missing',
  },
  'GET /calendar/feed': { may: everybody, as: 'moved' },
  'POST /calendar/feed': { may: participants },
  'GET /calendar/feed/revocation': { may: everybody, as: 'moved' },
  'POST /calendar/feed/revocation': { may: ['participant'], others: 'nothing' },
  'GET /unsubscribe/:token': { may: everybody },
  'POST /unsubscribe/:token': { may: everybody },
  'GET /programmes/:programmeId': { may: everybody },
  'GET /language': { may: everybody },
  'POST /language': {
    may: everybody,
    as: 'nothing',
    but: { stranger: 'done', participant: 'done' },
    form: () => ({ language: 'en', size: 'large' }),
  },
  'GET /promises': { may: everybody },
  'GET /sign-out': { may: everybody, as: 'moved' },
  'POST /sign-out': {
    may: everybody,
    as: 'nothing',
    but: { stranger: 'done', participant: 'done' },
  },
}
