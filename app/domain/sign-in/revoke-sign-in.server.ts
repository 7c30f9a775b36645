import type { Actor, ParticipantActor, StaffActor, WorkerActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

type Person = StaffActor | WorkerActor | ParticipantActor

const own = (actor: Person) => {
  switch (actor.kind) {
    case 'staff':
      return { staffId: actor.id }
    case 'worker':
      return { workerId: actor.id }
    case 'participant':
      return { participantId: actor.id }
  }
}

/** The browsers that are signed in as this person now, latest first. */
export async function listSignIns({ actor, now }: { actor: Person; now: Date }) {
  return await database().signIn.findMany({
    where: { ...own(actor), revokedAt: null, expiresAt: { gt: now }, completedAt: { not: null } },
    select: { id: true, device: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: 'desc' },
  })
}

/** Signs one of the person's own browsers out. Twice is once. @throws Response 404, for somebody else's too */
export async function revokeSignIn({
  actor,
  signInId,
  now,
}: {
  actor: Person
  signInId: string
  now: Date
}) {
  await transaction(async (tx) => {
    const signIn = { id: signInId, ...own(actor) }
    if ((await tx.signIn.count({ where: signIn })) === 0) throw new Response(null, { status: 404 })
    const { count } = await tx.signIn.updateMany({
      where: { ...signIn, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count) await recordEntry(tx, entry(actor, signInId, now))
  })
}

/** Signs out the browser that holds this token. */
export async function endSignIn({ token, now }: { token: string; now: Date }): Promise<void> {
  await database().signIn.updateMany({
    where: { tokenHash: hashSecret('sign-in', token), revokedAt: null },
    data: { revokedAt: now },
  })
}

const entry = (actor: Actor, id: string, at: Date) => ({
  at,
  actor,
  verb: 'revoke sign-in',
  subject: { kind: 'sign_in', id },
})
