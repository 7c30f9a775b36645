import type { Prisma } from '#app/generated/prisma/client.ts'
import type { GuestLanguage, MailKind, MailState } from '#app/generated/prisma/enums.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import { between, chance, demoId, pick } from './demo-id.ts'
import { comments } from './people.ts'
import type { Story } from './record-story.ts'
import type { DemoRecord } from './demo-record.ts'

const secondMs = 1_000
const hourMs = 3_600_000

type Outcome = Extract<MailState, 'accepted' | 'refused' | 'uncertain'>

const replies: Record<Outcome, string> = {
  accepted: '250 2.0.0 Ok: queued',
  refused: '550 5.1.1 User unknown',
  uncertain: 'the sender stopped while sending',
}

const outcomes: Partial<Record<Story, Outcome>> = {
  accepted: 'accepted',
  opened: 'accepted',
  acknowledged: 'accepted',
  refused: 'refused',
  uncertain: 'uncertain',
}

/** A message that has left. */
export function mailRow({
  kind,
  subjectId,
  addressId,
  language,
  at,
  state = 'accepted',
}: {
  kind: MailKind
  subjectId: string
  addressId: string
  language: GuestLanguage
  at: Date
  state?: Outcome
}) {
  const key = [kind, subjectId, addressId, 1].join('/')
  return {
    id: demoId(`mail ${key}`),
    kind,
    subjectId,
    addressId,
    messageId: `<${hashSecret('message-id', key)}@engawa.example>`,
    language,
    state,
    attempts: 1,
    fence: 1,
    createdAt: at,
    sentAt: state === 'accepted' ? new Date(at.getTime() + 4 * secondMs) : null,
    reply: replies[state],
  }
}

/** What happened to the records that were sent: mail, ledger, openings, and what workers wrote back. */
export async function seedDeliveries(tx: Transaction, records: DemoRecord[]): Promise<void> {
  const sent = records.flatMap((record) => {
    const outcome = outcomes[record.story]
    const [mailbox] = record.referral.agency.mailboxes
    return outcome && mailbox ? [{ ...record, outcome, addressId: mailbox.addressId }] : []
  })
  const mails = sent.map(({ id, outcome, addressId, releasedAt }) =>
    mailRow({
      kind: 'feedback',
      subjectId: id,
      addressId,
      language: 'ja',
      at: releasedAt,
      state: outcome,
    }),
  )
  await tx.mail.createMany({ data: mails })
  await tx.disclosure.createMany({
    data: sent.flatMap((record, index) => ledger(record, record.outcome, mails[index]?.id ?? '')),
  })
  for (const { outcome, addressId, releasedAt } of sent) {
    if (outcome !== 'refused') continue
    await tx.mailAddress.update({ where: { id: addressId }, data: { bouncedAt: releasedAt } })
  }
  const read = sent.flatMap((record) => opening(record))
  await tx.recordOpening.createMany({ data: read.map(({ row }) => row) })
  await tx.acknowledgement.createMany({ data: read.flatMap(({ answer }) => answer ?? []) })
  await tx.auditEntry.createMany({ data: sent.flatMap(trail) })
}

function ledger({ row, referral, releasedAt, id }: DemoRecord, outcome: Outcome, mailId: string) {
  const line = (
    state: Outcome | 'attempted',
    seconds: number,
  ): Prisma.DisclosureCreateManyInput => ({
    id: demoId(`disclosure ${id} ${state}`),
    feedbackId: id,
    mailId,
    agencyName: referral.agency.name,
    caseNumber: referral.caseNumber,
    items: row.items,
    blockHash: row.blockHash,
    ground: 'consent',
    outcome: state,
    at: new Date(releasedAt.getTime() + seconds * secondMs),
  })
  return [line('attempted', 3), line(outcome, outcome === 'uncertain' ? 130 : 4)]
}

function opening({ id, story, referral, releasedAt }: DemoRecord) {
  const { workers } = referral.agency
  if ((story !== 'opened' && story !== 'acknowledged') || workers.length === 0) return []
  const { id: workerId } = pick(workers, `${id} worker`)
  const at = new Date(releasedAt.getTime() + between(0.2, 20, `${id} opening`) * hourMs)
  const comment = chance(`${id} comment`) < 0.5 ? pick(comments, `${id} words`) : null
  const answeredAt = new Date(at.getTime() + 90 * secondMs)
  const common = { feedbackId: id, workerId }
  return [
    {
      row: { id: demoId(`opening ${id}`), ...common, at },
      answer:
        story === 'acknowledged'
          ? { id: demoId(`acknowledgement ${id}`), ...common, comment, at: answeredAt }
          : null,
    },
  ]
}

function trail({ id, row, agreedAt, releasedAt, attendance }: DemoRecord) {
  const subject = { subjectKind: 'feedback', subjectId: id }
  return [
    {
      at: agreedAt,
      actorKind: 'participant' as const,
      actorId: attendance.participantId,
      verb: 'agree to feedback',
      ...subject,
    },
    {
      at: releasedAt,
      actorKind: 'staff' as const,
      actorId: row.releasedById,
      verb: 'release feedback',
      ...subject,
    },
  ]
}
