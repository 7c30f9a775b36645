import type { SeatForm } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { chooseSeat } from '../participant/choose-seat.server.ts'
import { freeName } from './free-name.server.ts'

interface SeatChange {
  actor: ParticipantActor
  nickname: string
  form: SeatForm
  now: Date
}

/**
 * Sets what the person is called and how they sit, from now on: in every place they have, also in a
 * room that they wait for or sit in. What is over stays as it was, and who comes to the place itself
 * still does.
 * @throws Refusal `nickname_missing` | `nickname_of_staff`
 */
export async function changeSeat({ actor, nickname, form, now }: SeatChange): Promise<void> {
  await transaction(async (tx) => {
    const name = await chooseSeat(tx, { actor, nickname, form })
    await tx.registration.updateMany({
      where: {
        participantId: actor.id,
        cancelledAt: null,
        form: { not: 'on_site' },
        session: stillToCome(now),
      },
      data: { form },
    })
    const seats = await tx.seat.findMany({
      where: { participantId: actor.id, session: stillToCome(now) },
      orderBy: { sessionId: 'asc' }, // sessions are held one after another: the same order for everybody
    })
    for (const seat of seats) await changeTaken(tx, { ...seat, nickname: name, wanted: form })
  })
}

const stillToCome = (now: Date) => ({
  closeAt: { gt: now },
  OR: [{ room: null }, { room: { closedAt: null } }],
})

async function changeTaken(
  tx: Transaction,
  seat: {
    id: string
    sessionId: string
    participantId: string | null
    form: SeatForm
    nickname: string
    wanted: SeatForm
  },
) {
  const { id, sessionId, participantId, nickname, form, wanted } = seat
  if (!participantId) return
  const displayName = await freeName(tx, { sessionId, owner: { participantId }, name: nickname })
  await tx.seat.update({
    where: { id },
    data: { displayName, form: form === 'on_site' ? form : wanted },
  })
  await notify(tx, 'session_changed', sessionId)
}
