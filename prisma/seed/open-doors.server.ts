import { issueEntryKey } from '#app/domain/participant/issue-entry-key.server.ts'
import { issueLink } from '#app/domain/sign-in/issue-link.server.ts'
import { systemActor } from '#app/platform/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { participants, staff } from './people.ts'
import { participantId, staffId, workerId } from './demo-ids.ts'

/** How to step into the demo: who, and the path of a page with one button. */
export interface DemoDoors {
  people: { who: string; path: string }[]
}

/**
 * Makes fresh ways in for the demo's people; those of an earlier run end.
 * @param onDuty ids of the staff of the gathering that stands open, who leads first
 */
export async function openDoors(tx: Transaction, onDuty: string[], now: Date): Promise<DemoDoors> {
  await tx.signInLink.deleteMany({ where: { kind: 'demo' } })
  const ofParticipant = async (who: string, number: number) => {
    const id = participantId(number)
    const { secret } = await issueEntryKey(tx, { actor: systemActor, participantId: id, now })
    return { who: `${who} ${participants[number]?.nickname ?? ''}`, path: `/enter#${secret}` }
  }
  const link = async (who: string, person: { staffId: string } | { workerId: string }) => ({
    who,
    path: (await issueLink({ rows: tx, kind: 'demo', person, now })).path,
  })
  const [lead = staffId('aoki'), support = staffId('onodera')] = onDuty
  return {
    people: [
      await ofParticipant('参加者 / participant', 0),
      await ofParticipant('参加者・文字の席 / by text', 1),
      await link(`進行役 / facilitator ${nameOf(lead)}`, { staffId: lead }),
      await link(`進行役 / facilitator ${nameOf(support)}`, { staffId: support }),
      await link(`事務局 / coordinator ${nameOf(staffId('nagao'))}`, { staffId: staffId('nagao') }),
      await link(`事務局 / coordinator ${nameOf(staffId('miura'))}`, { staffId: staffId('miura') }),
      await link(`管理者 / administrator ${nameOf(staffId('ishiwata'))}`, {
        staffId: staffId('ishiwata'),
      }),
      await link('支援機関 / agency 佐伯 ともみ', { workerId: workerId('yukinoshita', 1) }),
    ],
  }
}

const nameOf = (id: string) => staff.find(({ key }) => staffId(key) === id)?.name ?? ''
