import { systemActor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { transaction } from '#app/platform/database.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { issueLink } from '../sign-in/issue-link.server.ts'
import { listStaff } from './list-staff.server.ts'

/**
 * One link for a staff member, for whoever holds the machine's shell: the way in when mail, phone
 * and passkey are all gone. Lives an hour, dies at first use, and is written to the trail.
 * @returns the names there are, when none or several are called so
 */
export async function issueShellLink({
  name,
}: {
  name: string
}): Promise<{ path: string; code: string } | { unknown: string[] }> {
  const people = await listStaff()
  const [person, second] = people.filter((member) => member.name === name || member.id === name)
  if (!person || second) return { unknown: people.map((member) => `${member.name} (${member.id})`) }
  const at = now()
  return await transaction(async (tx) => {
    await recordEntry(tx, {
      at,
      actor: systemActor,
      verb: 'issue shell link',
      subject: { kind: 'staff', id: person.id },
    })
    return await issueLink({ rows: tx, kind: 'shell', person: { staffId: person.id }, now: at })
  })
}
