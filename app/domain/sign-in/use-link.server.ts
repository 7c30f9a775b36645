import { callerOf, isWithinLimit } from '#app/platform/attempts.server.ts'
import { parseCode } from '#app/platform/code.ts'
import { transaction } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import { startSignIn } from './start-sign-in.server.ts'

interface LinkUse {
  /** The secret of the link's fragment, or the code beside it as it was typed. */
  secretOrCode: string
  callerAddress: string
  device: string
  now: Date
}

/**
 * Signs in with a link made on the machine's shell, for the first administrator or for the demo.
 * All but demo links die at first use; a demo link opens nothing where the hub is no demo.
 * @throws Refusal `link_dead` for a wrong, used or expired one alike; `too_many_tries`
 */
export async function useLink({ secretOrCode, callerAddress, device, now }: LinkUse) {
  if (
    !(await isWithinLimit({
      key: `link:${callerOf(callerAddress)}`,
      most: 30,
      windowSeconds: 600,
      now,
    }))
  ) {
    throw new Refusal('too_many_tries')
  }
  const code = parseCode(secretOrCode)
  const where = code
    ? { codeHash: hashSecret('sign-in-link', code) }
    : { secretHash: hashSecret('sign-in-link', secretOrCode.trim()) }
  const usable = environment().isDemo
    ? { OR: [{ usedAt: null }, { kind: 'demo' as const }] }
    : { usedAt: null, kind: { not: 'demo' as const } }
  return await transaction(async (tx) => {
    const [link] = await tx.signInLink.updateManyAndReturn({
      where: { ...where, expiresAt: { gt: now }, ...usable },
      data: { usedAt: now },
    })
    if (!link) throw new Refusal('link_dead')
    const door = link.staffId ? ('desk' as const) : ('agency' as const)
    const person = link.staffId ? { staffId: link.staffId } : { workerId: link.workerId ?? '' }
    return {
      door,
      kind: link.kind,
      token: await startSignIn({ rows: tx, door, person, device, now }),
    }
  })
}
