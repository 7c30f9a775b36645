import { database } from '#app/platform/database.server.ts'
import { type ProgrammeRule, readRule } from './programme-rule.ts'

/** A rule of a programme that is in force. @throws Response 404 */
export async function getRule({
  programmeId,
  ruleId,
}: {
  programmeId: string
  ruleId: string
}): Promise<ProgrammeRule> {
  const row = await database().rule.findFirst({ where: { id: ruleId, programmeId, endedAt: null } })
  if (!row) throw new Response(null, { status: 404 })
  return readRule(row)
}
