import type { SeatForm } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import type { Rows } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { parseNickname } from './parse-nickname.ts'

interface SeatChoice {
  actor: ParticipantActor
  nickname: string
  form: SeatForm
}

/**
 * Sets what the person is called and how they usually sit.
 * @returns the nickname as it is kept
 * @throws Refusal `nickname_missing` | `nickname_of_staff`
 */
export async function chooseSeat(
  rows: Rows,
  { actor, nickname, form }: SeatChoice,
): Promise<string> {
  const name = parseNickname(nickname)
  if (!name) throw new Refusal('nickname_missing')
  const staff = await rows.staff.findMany({ where: { leftAt: null }, select: { name: true } })
  if (staff.some((member) => member.name.normalize('NFKC') === name.normalize('NFKC'))) {
    throw new Refusal('nickname_of_staff')
  }
  await rows.participant.update({ where: { id: actor.id }, data: { nickname: name, form } })
  return name
}
