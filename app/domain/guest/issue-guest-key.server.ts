import { randomInt } from 'node:crypto'
import type { GuestRole } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { newCode } from '#app/platform/code.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { hashSecret, newSecret } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { confirmed } from '../session/confirmed.ts'
import { canIssueGuestKey } from './can-issue-guest-key.ts'

/** What opens the guests' door. It exists in clear only here, for whoever hands it on. */
export interface IssuedGuestKey {
  name: string
  role: GuestRole
  secret: string
  code: string
}

interface Invited {
  actor: StaffActor
  sessionId: string
  role: GuestRole
  /** What the guest is called in the room. */
  name: string
  /** Where they come from. */
  affiliation: string
  now: Date
}

/**
 * Invites a guest to one session. Of an observer, everybody with a registration is told in the same
 * breath, each in their own channel.
 * @throws Refusal `guest_name_missing` | `affiliation_missing` | `guest_already_there` |
 *   `observer_too_late` | `session_cancelled` | `session_over`; Response 404
 */
export async function issueGuestKey(invited: Invited): Promise<IssuedGuestKey> {
  const { actor, sessionId, role, now } = invited
  requireCoordinator(actor)
  const name = inOneLine(invited.name)
  const affiliation = inOneLine(invited.affiliation)
  if (!name) throw new Refusal('guest_name_missing')
  if (role === 'observer' && !affiliation) throw new Refusal('affiliation_missing')
  return await transaction(async (tx) => {
    await requireOpenFor(tx, { role, sessionId, now })
    const { secret, code, hashes } = newGuestSecrets()
    const [key] = await tx.guestKey.createManyAndReturn({
      data: { sessionId, role, name, affiliation, ...hashes, issuedById: actor.id, createdAt: now },
      skipDuplicates: true,
    })
    if (!key) throw new Refusal('guest_already_there')
    const subject = { kind: 'guest_key', id: key.id }
    await recordEntry(tx, { at: now, actor, verb: 'issue guest key', subject, detail: { role } })
    if (role === 'observer') await enqueue(tx, 'tell-observers', { sessionId })
    return { name, role, secret, code }
  })
}

/**
 * A new key for a guest whose old one was lost; that one ends, and so do the browsers it signed in.
 * @throws Refusal `session_cancelled` | `session_over`; Response 404
 */
export async function renewGuestKey({
  actor,
  sessionId,
  guestKeyId,
  now,
}: {
  actor: StaffActor
  sessionId: string
  guestKeyId: string
  now: Date
}): Promise<IssuedGuestKey> {
  requireCoordinator(actor)
  return await transaction(async (tx) => {
    await requireOpenFor(tx, { role: 'speaker', sessionId, now }) // announced before: no day is asked again
    const { secret, code, hashes } = newGuestSecrets()
    const [key] = await tx.guestKey.updateManyAndReturn({
      where: { id: guestKeyId, sessionId, revokedAt: null },
      data: hashes,
    })
    if (!key) throw new Response(null, { status: 404 })
    await tx.signIn.updateMany({ where: { guestKeyId, revokedAt: null }, data: { revokedAt: now } })
    const subject = { kind: 'guest_key', id: key.id }
    await recordEntry(tx, { at: now, actor, verb: 'renew guest key', subject })
    return { name: key.name, role: key.role, secret, code }
  })
}

async function requireOpenFor(
  tx: Transaction,
  { role, sessionId, now }: { role: GuestRole; sessionId: string; now: Date },
) {
  const session = await tx.session.findUnique({
    where: { id: sessionId, ...confirmed },
    include: { cancellation: { select: { sessionId: true } } },
  })
  if (!session) throw new Response(null, { status: 404 })
  const isCancelled = session.cancellation !== null
  const answer = canIssueGuestKey(role, { ...session, isCancelled }, now)
  if (answer !== true) throw new Refusal(answer)
}

function newGuestSecrets() {
  const secret = newSecret()
  const code = newCode(randomInt)
  const hashes = {
    secretHash: hashSecret('guest-key', secret),
    codeHash: hashSecret('guest-key', code),
  }
  return { secret, code, hashes }
}

const longestName = 40

/** Without breaks, invisible or not: it is read out in a list of people. */
const inOneLine = (text: string): string =>
  [...text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()].slice(0, longestName).join('')
