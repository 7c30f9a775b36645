import { feedbackText } from '#app/domain/feedback/feedback-text.ts'
import type { Wish } from '#app/generated/prisma/enums.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { codeAlphabet } from '#app/platform/code.ts'
import { between, chance, demoId, pick } from './demo-id.ts'
import { sentences } from './people.ts'
import { type Attendance, type DemoRecord, type Referral, withReferrals } from './demo-record.ts'
import { type Story, chooseStories } from './record-story.ts'
import { mailRow, seedDeliveries } from './seed-deliveries.server.ts'
import { participantId, staffId } from './demo-ids.ts'

const hourMs = 3_600_000
const sentAfterHours = 60
const wishes: Wish[] = ['come_again', 'come_again', 'talk_to_agency', 'talk_to_counsellor']

/** One record for each agency that may be told, in every state that a record can be in. */
export async function seedRecords(
  tx: Transaction,
  { attendanceIds, now }: { attendanceIds: string[]; now: Date },
): Promise<void> {
  const attendances = await tx.attendance.findMany({
    where: {
      id: { in: attendanceIds },
      attended: true,
      session: { programme: { kind: { not: 'counselling' } } },
    },
    include: withReferrals,
    orderBy: [{ confirmedAt: 'asc' }, { id: 'asc' }],
  })
  const drafts = attendances.flatMap((attendance) =>
    attendance.participant.referrals
      .filter(({ consents }) => consents.some(({ item }) => item === 'attendance'))
      .map((referral) => ({ attendance, referral })),
  )
  const stories = chooseStories(
    drafts.map(({ attendance, referral }) => ({
      isSendable:
        referral.agency.mailboxes.length > 0 &&
        now.getTime() - attendance.confirmedAt.getTime() > sentAfterHours * hourMs,
      isRegular: attendance.participantId === participantId(0),
    })),
  )
  const records = drafts.map((draft, index) =>
    describe({ ...draft, story: stories[index] ?? 'waiting', now }),
  )
  await tx.feedback.createMany({ data: records.map(({ row }) => row) })
  await tx.mail.createMany({
    data: records.flatMap(({ id, attendance: { participant }, createdAt }) =>
      participant.addressId
        ? mailRow({
            kind: 'feedback_ready',
            subjectId: id,
            addressId: participant.addressId,
            language: participant.language,
            at: createdAt,
          })
        : [],
    ),
  })
  await seedDeliveries(tx, records)
}

interface Draft {
  attendance: Attendance
  referral: Referral
  story: Story
  now: Date
}

function describe({ attendance, referral, story, now }: Draft): DemoRecord {
  const id = demoId(`feedback ${attendance.id} ${referral.id}`)
  const createdAt = new Date(attendance.confirmedAt.getTime() + 1_000)
  const agreedAt = earlier(createdAt, between(2, 26, `${id} agreed`), now)
  const releasedAt = earlier(agreedAt, between(3, 30, `${id} released`), now)
  const items = referral.consents.map(({ item }) => item)
  const isAgreed = story !== 'waiting' && story !== 'stopped'
  const isReleased = isAgreed && story !== 'agreed'
  const writes = story !== 'waiting' && items.includes('sentence') && chance(`${id} writes`) < 0.6
  const wishesFor = story !== 'waiting' && items.includes('wish') && chance(`${id} wishes`) < 0.7
  const sentence = writes ? pick(sentences, `${id} sentence`) : null
  const wish = wishesFor ? pick(wishes, `${id} wish`) : null
  const reference = referenceOf(id)
  const text = feedbackText({
    caseNumber: referral.caseNumber,
    reference,
    programmeTitle: attendance.session.programme.agencyTitle,
    startAt: attendance.session.startAt,
    form: attendance.form,
    sentence,
    wish,
    items,
  })
  const row = {
    id,
    attendanceId: attendance.id,
    referralId: referral.id,
    reference,
    createdAt,
    sentence,
    wish,
    ...text,
    agreedAt: isAgreed ? agreedAt : null,
    agreedHash: isAgreed ? text.blockHash : null,
    stoppedAt: story === 'stopped' ? agreedAt : null,
    confirmedById: attendance.confirmedById,
    releasedById: isReleased ? staffId(chance(id) < 0.5 ? 'nagao' : 'miura') : null,
    releasedAt: isReleased ? releasedAt : null,
  }
  return { id, story, attendance, referral, createdAt, agreedAt, releasedAt, row }
}

/** So many hours later, but not after now. */
const earlier = (at: Date, hours: number, now: Date) =>
  new Date(Math.min(at.getTime() + hours * hourMs, now.getTime()))

/** Eight characters of the alphabet that codes are made of. */
function referenceOf(id: string): string {
  const letters = Array.from({ length: 8 }, (_each, index) =>
    codeAlphabet.charAt(Math.floor(chance(`${id} reference ${index}`) * codeAlphabet.length)),
  ).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}
