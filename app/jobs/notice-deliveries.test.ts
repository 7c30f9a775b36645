import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createAddress } from '#tests/factories/address.ts'
import { createNetwork } from '#tests/factories/network.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSession } from '#tests/factories/session.ts'
import { type Smtp, startSmtp } from '#tests/setup/smtp.ts'
import { tellPerson } from '../domain/registration/tell-registered.server.ts'
import { transaction } from '#app/platform/database.server.ts'
import { wakeQueuedMail } from '../mail/wake-queued-mail.server.ts'
import { sendMail } from './send-mail.server.ts'

let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
  await createNetwork()
})
afterAll(() => smtp.stop())

const evening = new Date('2127-01-12T13:00:00Z') // 22:00 in Japan
const morning = new Date('2127-01-12T23:00:00Z') // 8:00 in Japan

/** Somebody whose session is cancelled, so many hours before it begins. */
async function createCancelled(hoursAhead: number) {
  const session = await createSession({ now: evening, startsInMinutes: hoursAhead * 60 })
  const participant = await createParticipant({ now: evening })
  const { address, text } = await createAddress({ owner: 'participant', now: evening })
  await database().participant.update({
    where: { id: participant.id },
    data: { addressId: address.id },
  })
  const { registration } = await createRegistration({ session, participant, now: evening })
  await database().cancellation.create({
    data: {
      sessionId: session.id,
      reason: '大雪のため',
      staffId: participant.id,
      createdAt: evening,
    },
  })
  await transaction((tx) =>
    tellPerson(tx, { kind: 'session_cancelled', registrationId: registration.id, now: evening }),
  )
  const mail = await database().mail.findFirstOrThrow({ where: { subjectId: registration.id } })
  return { mailId: mail.id, to: text }
}

const stateOf = async (id: string) =>
  (await database().mail.findUniqueOrThrow({ where: { id } })).state
const runAtOf = async (mailId: string) => {
  const [job] = await database().$queryRaw<{ runAt: Date }[]>`
    SELECT run_at AS "runAt" FROM graphile_worker._private_jobs WHERE payload->>'mailId' = ${mailId}`
  return job?.runAt
}
const receivedBy = (to: string) => smtp.received.filter((each) => each.to.includes(to))

test('what is far away waits for the morning, and leaves then', async () => {
  const { mailId, to } = await createCancelled(40)
  await sendMail({ mailId, now: evening })
  expect(await stateOf(mailId)).toBe('queued')
  expect(await runAtOf(mailId)).toEqual(morning)
  await wakeQueuedMail({ now: new Date(evening.getTime() + 3_600_000) })
  expect(await runAtOf(mailId)).toEqual(morning)
  await wakeQueuedMail({ now: morning })
  expect(await runAtOf(mailId)).toEqual(new Date(0))
  await sendMail({ mailId, now: morning })
  expect(await stateOf(mailId)).toBe('accepted')
  expect(receivedBy(to)).toHaveLength(1)
})

test('what begins within twelve hours is told at once, to one person, without their name', async () => {
  const { mailId, to } = await createCancelled(11)
  await sendMail({ mailId, now: evening })
  const [{ mail } = { mail: null }] = receivedBy(to)
  expect(mail?.text).toContain('大雪のため')
  expect(mail?.to && [mail.to].flat().flatMap(({ value }) => value)).toHaveLength(1)
  expect(mail?.headers.has('list-unsubscribe')).toBe(false)
  expect(await stateOf(mailId)).toBe('accepted')
})
