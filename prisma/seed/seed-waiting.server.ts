import type { Transaction } from '#app/platform/database.server.ts'
import { demoId } from './demo-id.ts'
import { participantId, programmeId } from './demo-ids.ts'

const dayMs = 86_400_000

/**
 * Who has no place yet: a craft meeting that is full, where one is offered a place and two wait, and
 * somebody without a referral whose first application a coordinator has to look at. Once.
 */
export async function seedWaiting(tx: Transaction, now: Date): Promise<void> {
  const newcomerId = demoId('participant newcomer')
  if ((await tx.participant.count({ where: { id: newcomerId } })) > 0) return
  const coming = {
    confirmedAt: { not: null },
    cancellation: null,
    startAt: { gt: new Date(now.getTime() + 2 * dayMs) },
  }
  const full = await tx.session.findFirst({
    where: { ...coming, programmeId: programmeId('craft') },
    include: { registrations: { where: { cancelledAt: null } } },
    orderBy: { startAt: 'asc' },
  })
  if (full) await fill(tx, full, now)
  const tea = await tx.session.findFirst({
    where: { ...coming, programmeId: programmeId('tea') },
    orderBy: { startAt: 'asc' },
  })
  if (!tea) return
  await tx.participant.create({
    data: { id: newcomerId, nickname: 'はるいちばん', form: 'listen', createdAt: now },
  })
  await tx.registration.create({
    data: {
      id: demoId('registration newcomer'),
      sessionId: tea.id,
      participantId: newcomerId,
      form: 'listen',
      appliedAt: now,
    },
  })
}

interface FullSession {
  id: string
  registrations: { participantId: string }[]
}

async function fill(tx: Transaction, { id: sessionId, registrations }: FullSession, now: Date) {
  const there = new Set(registrations.map((registration) => registration.participantId))
  const waiting = [0, 5, 6, 7, 8, 9, 10]
    .map(participantId)
    .filter((id) => !there.has(id))
    .slice(0, 3)
  await tx.session.update({
    where: { id: sessionId },
    data: { capacity: registrations.length + 1 },
  })
  for (const [place, id] of waiting.entries()) {
    const waitlistedAt = new Date(now.getTime() - (4 - place) * 3_600_000)
    const isOffered = place === 0
    await tx.registration.create({
      data: {
        id: demoId(`registration waiting ${place}`),
        sessionId,
        participantId: id,
        form: 'listen',
        appliedAt: waitlistedAt,
        waitlistedAt,
        offeredAt: isOffered ? now : null,
        offerEndsAt: isOffered ? new Date(now.getTime() + dayMs) : null,
      },
    })
  }
}
