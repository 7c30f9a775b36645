import type { ActionFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settleBounce } from '#app/jobs/settle-bounce.server.ts'
import { sendMail } from '#app/jobs/send-mail.server.ts'
import { bounceAddress } from '#app/mail/bounce-address.server.ts'
import { queueMail } from '#app/mail/queue-mail.server.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { action } from '#app/routes/machine/bounces.ts'
import { createFeedback, createSentFeedback } from '#tests/factories/feedback.ts'
import { createNetwork } from '#tests/factories/network.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { createAddress } from '#tests/factories/address.ts'
import { reportOf } from '#tests/setup/reports.ts'
import { type Smtp, startSmtp } from '#tests/setup/smtp.ts'

const now = new Date('2027-01-13T03:00:00Z')

let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
  await createNetwork()
})
afterAll(() => smtp.stop())

async function report(body: string) {
  const request = new Request('http://localhost:3000/hooks/bounces', { method: 'POST', body })
  const answer = await action({ request, params: {}, context: {} } as unknown as ActionFunctionArgs)
  return answer.status
}

/** A message as a carrier took it, and the address that it said reports go to. */
async function send() {
  const staff = await createStaff({ now })
  const { address, text } = await createAddress({ owner: 'staff', now })
  await transaction((tx) =>
    queueMail(tx, {
      kind: 'staff_welcome',
      subjectId: staff.id,
      addressId: address.id,
      language: 'ja',
      now,
    }),
  )
  const { id } = await database().mail.findFirstOrThrow({ where: { addressId: address.id } })
  await sendMail({ mailId: id, now })
  const { from } = await smtp.waitFor(({ to }) => to.includes(text))
  return { id, from }
}

const mailOf = (id: string) =>
  database().mail.findUniqueOrThrow({ where: { id }, include: { address: true } })

const settlings = async (mailId: string) =>
  (
    await database().$queryRaw<{ mailId: string }[]>`
      SELECT payload->>'mailId' AS "mailId" FROM graphile_worker._private_jobs`
  ).filter((job) => job.mailId === mailId).length

test('a message that was accepted and comes back waits for a coordinator, once, and its address rests', async () => {
  const { id, from } = await send()
  expect(from).toBe(bounceAddress(id))
  expect((await mailOf(id)).state).toBe('accepted')
  const before = await settlings(id)
  const body = reportOf({ to: from })
  expect([await report(body), await report(body)]).toEqual([204, 204])
  const mail = await mailOf(id)
  expect(mail).toMatchObject({ state: 'refused', reply: '5.1.1 550 5.1.1 User unknown' })
  expect(mail.address.bouncedAt).not.toBeNull()
  expect((await settlings(id)) - before).toBe(1)
})

test.each([
  ['a full mailbox', { status: '5.2.2' }, 'refused'],
  ['a refusal of the content', { status: '5.7.1' }, 'refused'],
  ['a delay', { action: 'delayed', status: '4.4.1' }, 'accepted'],
  ['a failure that may pass', { status: '4.2.2' }, 'accepted'],
  ['a receipt', { action: 'delivered', status: '2.0.0' }, 'accepted'],
])('%s leaves the address in use', async (_name, parts, state) => {
  const { id, from } = await send()
  expect(await report(reportOf({ to: from, ...parts }))).toBe(204)
  const mail = await mailOf(id)
  expect(mail.state).toBe(state)
  expect(mail.address.bouncedAt).toBeNull()
})

test('a message that somebody has looked after stays as it is', async () => {
  const { id, from } = await send()
  await database().mail.update({ where: { id }, data: { state: 'stopped' } })
  expect(await report(reportOf({ to: from }))).toBe(204)
  expect((await mailOf(id)).state).toBe('stopped')
})

test('what nobody signed, another report and no report at all are 400 and change nothing', async () => {
  const { id, from } = await send()
  const last = from.split('@')[0]?.at(-1)
  const forged = from.replace(`${last}@`, `${last === '0' ? '1' : '0'}@`)
  const unknown = from.replace(/\+.{8}/, '+00000000')
  for (const body of [
    reportOf({ to: forged }),
    reportOf({ to: unknown }),
    reportOf({ to: from, type: 'feedback-report' }),
    `To: ${from}\r\nSubject: Out of office\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n`,
    '',
    '\u0000',
  ])
    expect(await report(body)).toBe(400)
  expect((await mailOf(id)).state).toBe('accepted')
})

test('a server that writes addresses in lower or upper case is understood', async () => {
  const { id, from } = await send()
  expect(await report(reportOf({ to: from.toUpperCase() }))).toBe(204)
  expect((await mailOf(id)).state).toBe('refused')
})

test('the ledger says of a record that it came back, once', async () => {
  const { mail, feedback } = await createSentFeedback({ now })
  const others = await createFeedback({ now })
  expect(await report(reportOf({ to: bounceAddress(mail.id) ?? '' }))).toBe(204)
  await settleBounce({ mailId: mail.id })
  await settleBounce({ mailId: mail.id })
  const ledger = (feedbackId: string) =>
    database().disclosure.findMany({ where: { feedbackId }, orderBy: { id: 'asc' } })
  const outcomes = (await ledger(feedback.id)).map(({ outcome }) => outcome)
  expect(outcomes).toEqual(['attempted', 'accepted', 'refused'])
  expect(await ledger(others.feedback.id)).toEqual([])
})
