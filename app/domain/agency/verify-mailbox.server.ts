import { systemActor } from '#app/platform/actor.ts'
import { callerOf, isWithinLimit } from '#app/platform/attempts.server.ts'
import { parseCode } from '#app/platform/code.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/**
 * Confirms a mailbox with the code that was mailed there: whoever reads it typed the code back.
 * @returns the agency's name, for the page's answer
 * @throws Refusal `code_wrong` for a wrong, used or expired code alike; `too_many_tries`
 */
export async function verifyMailbox({
  typed,
  callerAddress,
  now,
}: {
  typed: string
  callerAddress: string
  now: Date
}): Promise<{ agencyName: string }> {
  if (
    !(await isWithinLimit({
      key: `mailbox:${callerOf(callerAddress)}`,
      most: 20,
      windowSeconds: 600,
      now,
    }))
  ) {
    throw new Refusal('too_many_tries')
  }
  const code = parseCode(typed)
  if (!code) throw new Refusal('code_wrong')
  return await transaction(async (tx) => {
    const [used] = await tx.mailedCode.updateManyAndReturn({
      where: {
        hash: hashSecret('mailed-code', `mailbox/${code}`),
        usedAt: null,
        expiresAt: { gt: now },
      },
      data: { usedAt: now },
    })
    if (!used) throw new Refusal('code_wrong')
    const [mailbox] = await tx.mailbox.updateManyAndReturn({
      where: { addressId: used.addressId, retiredAt: null },
      data: { verifiedAt: now },
      include: { agency: { select: { name: true } } },
    })
    if (!mailbox) throw new Refusal('code_wrong')
    const subject = { kind: 'agency', id: mailbox.agencyId }
    await recordEntry(tx, { at: now, actor: systemActor, verb: 'verify mailbox', subject })
    return { agencyName: mailbox.agency.name }
  })
}
