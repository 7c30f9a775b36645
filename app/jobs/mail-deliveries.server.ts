import feedbackMail from '#emails/feedback.ts'
import feedbackReadyMail from '#emails/feedback-ready.tsx'
import invitationMail from '#emails/invitation.tsx'
import mailboxCodeMail from '#emails/mailbox-code.tsx'
import signInCodeMail from '#emails/sign-in-code.tsx'
import staffWelcomeMail from '#emails/staff-welcome.tsx'
import unsealingNoticeMail from '#emails/unsealing-notice.tsx'
import workerWelcomeMail from '#emails/worker-welcome.tsx'
import type { MailKind } from '#app/generated/prisma/enums.ts'
import { now } from '#app/platform/clock.server.ts'
import { groupCode } from '#app/platform/code.ts'
import { appendDisclosure, discloseFeedback } from '../domain/feedback/disclose-feedback.server.ts'
import { mailedCodeMinutes } from '../domain/sign-in/doors.ts'
import type { Delivery } from '../mail/deliver-mail.server.ts'
import { link, office, openedAddress } from './mail-parts.server.ts'
import { noticeDeliveries } from './notice-deliveries.server.ts'

type Compose = Delivery['compose']

const signInCode: Compose = async (tx, { subjectId, secret, language }) => {
  const code = await tx.mailedCode.findFirst({
    where: { id: subjectId, usedAt: null, expiresAt: { gt: now() } },
  })
  return code && secret
    ? await signInCodeMail({ code: secret, minutes: mailedCodeMinutes, language })
    : null
}

const mailboxCode: Compose = async (tx, { subjectId, secret, language }) => {
  const code = await tx.mailedCode.findFirst({
    where: { id: subjectId, usedAt: null, address: { mailbox: { retiredAt: null } } },
    include: { address: { include: { mailbox: { include: { agency: true } } } } },
  })
  const agency = code?.address.mailbox?.agency
  if (!agency || !secret) return null
  return await mailboxCodeMail({
    code: groupCode(secret),
    agencyName: agency.name,
    confirmUrl: link('/agency/mailbox'),
    ...(await office(tx)),
    language,
  })
}

const staffWelcome: Compose = async (tx, { subjectId, language }) => {
  const staff = await tx.staff.findFirst({ where: { id: subjectId, leftAt: null } })
  return (
    staff &&
    (await staffWelcomeMail({ signInUrl: link('/desk/sign-in'), ...(await office(tx)), language }))
  )
}

const workerWelcome: Compose = async (tx, { subjectId, language }) => {
  const worker = await tx.worker.findFirst({ where: { id: subjectId, leftAt: null } })
  return (
    worker &&
    (await workerWelcomeMail({
      signInUrl: link('/agency/sign-in'),
      ...(await office(tx)),
      language,
    }))
  )
}

const invitation: Compose = async (tx, { subjectId, secret, language }) => {
  const row = await tx.invitation.findFirst({
    where: { id: subjectId, revokedAt: null, usedAt: null },
  })
  const [fragment, code] = secret?.split(' ') ?? []
  if (!row || !fragment || !code) return null
  const { expiresAt } = row
  return await invitationMail({
    url: link(`/enter#${fragment}`),
    code: groupCode(code),
    expiresAt,
    ...(await office(tx)),
    language,
  })
}

const feedback: Compose = async (tx, { id, subjectId, addressId }) => {
  const record = await discloseFeedback(tx, {
    feedbackId: subjectId,
    mailId: id,
    addressId,
    now: now(),
  })
  if (!record) return null
  const recordUrl = link(`/agency/records/${record.reference}`)
  return feedbackMail({ ...record, recordUrl, ...(await office(tx)) })
}

const feedbackReady: Compose = async (tx, { subjectId, language }) => {
  const waiting = await tx.feedback.findFirst({
    where: { id: subjectId, stoppedAt: null, releasedAt: null },
  })
  return (
    waiting &&
    (await feedbackReadyMail({
      url: link(`/feedbacks/${subjectId}`),
      ...(await office(tx)),
      language,
    }))
  )
}

const unsealingNotice: Compose = async (tx, { subjectId, language }) => {
  const unsealing = await tx.unsealing.findUnique({
    where: { id: subjectId },
    include: { staff: true },
  })
  if (!unsealing) return null
  const { reason, at, staff } = unsealing
  return await unsealingNoticeMail({
    reason,
    staffName: staff.name,
    at,
    url: link('/desk/trail'),
    language,
  })
}

/** Once for each outcome, however often a report or a job comes. */
const settleFeedback: Delivery['settle'] = async (tx, { id, subjectId }, outcome) => {
  const written = { feedbackId: subjectId, mailId: id, outcome }
  if ((await tx.disclosure.count({ where: written })) > 0) return
  await appendDisclosure(tx, { feedbackId: subjectId, mailId: id, outcome, now: now() })
}

/** For each kind of mail: may it still go, in what words, and who is told what became of it. */
export const mailDeliveries: Record<MailKind, Delivery> = {
  sign_in_code: { compose: signInCode, openedAddress },
  mailbox_code: { compose: mailboxCode, openedAddress },
  staff_welcome: { compose: staffWelcome, openedAddress },
  worker_welcome: { compose: workerWelcome, openedAddress },
  invitation: { compose: invitation, openedAddress },
  feedback: { compose: feedback, settle: settleFeedback, openedAddress },
  feedback_ready: { compose: feedbackReady, openedAddress },
  unsealing_notice: { compose: unsealingNotice, openedAddress },
  ...noticeDeliveries,
}
