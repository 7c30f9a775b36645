import { expect, test } from 'vitest'
import type { ConsentItem } from '#app/generated/prisma/enums.ts'
import { database } from '#app/platform/database.server.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { createReferral } from '#tests/factories/referral.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSession } from '#tests/factories/session.ts'
import { setConsents } from '../consent/set-consents.server.ts'
import { cancelRegistration } from './cancel-registration.server.ts'
import { openReminderList } from './open-reminder-list.server.ts'

const now = new Date('2027-01-13T03:00:00Z')
const dayMinutes = 24 * 60

type World = Awaited<ReturnType<typeof createReferral>>

const list = ({ worker }: Pick<World, 'worker'>) =>
  openReminderList({
    actor: { kind: 'worker', id: worker.id, agencyId: worker.agencyId },
    now,
  })

const choose = ({ participant, referral }: World, items: ConsentItem[]) =>
  setConsents({
    actor: { kind: 'participant', id: participant.id },
    referralId: referral.id,
    items,
    language: 'ja',
    now,
  })

async function placeIn(world: World, days: number) {
  const session = await createSession({ now, startsInMinutes: days * dayMinutes })
  const { participant } = world
  const { registration } = await createRegistration({ session, participant, now })
  return { session, registration }
}

test('an agency sees the days of those who agreed to be reminded, two weeks ahead, and nobody else', async () => {
  const world = await createReferral({ now, agreed: ['reminder'] })
  const silent = await createReferral({ now, agreed: ['attendance', 'form', 'sentence', 'wish'] })
  const later = await placeIn(world, 9)
  const soon = await placeIn(world, 2)
  await placeIn(world, 15)
  await placeIn(silent, 2)
  const { caseNumber } = world.referral
  expect(await list(world)).toEqual([
    { caseNumber, startAt: soon.session.startAt },
    { caseNumber, startAt: later.session.startAt },
  ])
  expect(await list(silent)).toEqual([])
})

test('a colleague’s agency that referred the same person sees nothing of what another may', async () => {
  const world = await createReferral({ now, agreed: ['reminder'] })
  const other = await createReferral({ now, participant: world.participant })
  await placeIn(world, 2)
  expect(await list(other)).toEqual([])
  expect(await list(world)).toHaveLength(1)
})

test('whoever takes the agreement back, cancels or was cancelled is gone at once, alike', async () => {
  const [withdrawn, ended, cancelled, waiting] = [
    await createReferral({ now, agreed: ['reminder'] }),
    await createReferral({ now, agreed: ['reminder'] }),
    await createReferral({ now, agreed: ['reminder'] }),
    await createReferral({ now, agreed: ['reminder'] }),
  ]
  for (const world of [withdrawn, ended]) await placeIn(world, 2)
  const own = await placeIn(cancelled, 2)
  const { registration } = await placeIn(waiting, 2)
  await choose(withdrawn, ['attendance'])
  await database().referral.update({ where: { id: ended.referral.id }, data: { endedAt: now } })
  const actor = { kind: 'participant', id: cancelled.participant.id } as const
  await cancelRegistration({ actor, sessionId: own.session.id, now })
  await database().registration.update({
    where: { id: registration.id },
    data: { confirmedAt: null, waitlistedAt: now },
  })
  for (const world of [withdrawn, ended, cancelled, waiting]) expect(await list(world)).toEqual([])
  await choose(withdrawn, ['reminder'])
  expect(await list(withdrawn)).toHaveLength(1)
})

test('counselling is never told, and neither is a session nobody holds', async () => {
  const world = await createReferral({ now, agreed: ['reminder'] })
  const { participant } = world
  const programme = await createProgramme({ kind: 'counselling', capacity: 1, minimumStaff: 1 })
  const counselling = await createSession({ now, programme, startsInMinutes: dayMinutes })
  await createRegistration({ session: counselling, participant, now })
  const { session } = await placeIn(world, 3)
  await database().session.update({ where: { id: session.id }, data: { confirmedAt: null } })
  expect(await list(world)).toEqual([])
})

test('who was shown is written down, without a name or a number', async () => {
  const world = await createReferral({ now, agreed: ['reminder'] })
  const entries = () =>
    database().auditEntry.findMany({
      where: { verb: 'open reminder list', subjectId: world.worker.agencyId },
    })
  await list(world)
  expect(await entries()).toEqual([])
  await placeIn(world, 2)
  await list(world)
  expect(await entries()).toMatchObject([
    { actorId: world.worker.id, detail: { referrals: [world.referral.id] } },
  ])
})
