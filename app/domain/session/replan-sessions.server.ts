import { database, transaction } from '#app/platform/database.server.ts'
import { eachAlone } from '#app/platform/each-alone.ts'
import { listClosures } from '../programme/list-closures.server.ts'
import { materialiseRule } from './materialise-rule.server.ts'

/** Every rule in force reaches six months ahead again, and its proposals lie on open days. */
export async function replanSessions({ now }: { now: Date }): Promise<void> {
  const inForce = { endedAt: null, programme: { retiredAt: null } }
  const rules = await database().rule.findMany({ where: inForce, select: { id: true } })
  await eachAlone(rules, async ({ id }) => {
    await transaction(async (tx) => {
      await tx.$executeRaw`SELECT id FROM rule WHERE id = ${id}::uuid FOR UPDATE`
      const row = await tx.rule.findFirst({ where: { id, ...inForce } })
      if (row) await materialiseRule(tx, { row, closures: await listClosures({}, tx), now })
    })
  })
}
