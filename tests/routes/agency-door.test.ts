import { randomInt } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { groupCode, newCode } from '#app/platform/code.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import { database } from '#app/platform/database.server.ts'
import { startSignIn } from '#app/domain/sign-in/start-sign-in.server.ts'
import { createAgency } from '#tests/factories/agency.ts'
import { createFeedback } from '#tests/factories/feedback.ts'
import { action as acknowledge } from '#app/routes/agency/acknowledgement.ts'
import { loader as account } from '#app/routes/agency/account.tsx'
import { action as invite } from '#app/routes/agency/invitation-new.tsx'
import { action as revoke } from '#app/routes/agency/invitation-revocation.ts'
import { action as confirmMailbox } from '#app/routes/agency/mailbox.tsx'
import { loader as open } from '#app/routes/agency/record.tsx'
import { loader as records } from '#app/routes/agency/records.tsx'
import { loader as sessions } from '#app/routes/agency/sessions.tsx'
import { action as endSignIn } from '#app/routes/agency/sign-in-end.ts'
import { action as enterCode } from '#app/routes/agency/sign-in-code.tsx'
import { action as askForCode } from '#app/routes/agency/sign-in.tsx'

type Agency = Awaited<ReturnType<typeof createAgency>>
type Edge = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown

const now = new Date()
const context = {
  nonce: '',
  islandFiles: () => [],
  requestId: '',
  callerAddress: '127.0.0.1',
  closing: new AbortController().signal,
}

interface Visit {
  cookie?: string
  params?: Record<string, string>
  form?: Record<string, string>
}

/** Calls a loader or an action as the server does. What it throws is an answer too. */
async function visit(edge: Edge, { cookie, params = {}, form }: Visit = {}) {
  const request = new Request('http://localhost:3000/agency', {
    method: form ? 'POST' : 'GET',
    headers: cookie ? { Cookie: cookie } : {},
    body: form ? new URLSearchParams(form) : null,
  })
  try {
    return await edge({ request, params, context })
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

async function signIn({ worker }: Agency): Promise<string> {
  const person = { workerId: worker.id }
  const start = { rows: database(), door: 'agency' as const, person, device: 'test', now }
  return `engawa-agency=${await startSignIn(start)}`
}

/** A record that has left for its agency. */
async function createSentRecord() {
  const world = await createFeedback({ agreed: true })
  const { feedback, coordinator, agency } = world
  const released = { releasedAt: now, releasedById: coordinator.id }
  await database().feedback.update({ where: { id: feedback.id }, data: released })
  await database().disclosure.create({
    data: {
      feedbackId: feedback.id,
      mailId: feedback.id,
      agencyName: agency.name,
      caseNumber: world.referral.caseNumber,
      items: feedback.items,
      blockHash: feedback.blockHash,
      ground: 'consent',
      outcome: 'accepted',
      at: now,
    },
  })
  return world
}

const location = (answer: unknown) => (answer as Response).headers.get('Location')

test.for(
  Object.entries({ account, records, open, sessions, acknowledge, invite, revoke, endSignIn }),
)('sends a stranger from %s to the sign-in', async ([, edge]) => {
  expect(location(await visit(edge))).toBe('/agency/sign-in')
})

test('opens a record of the own agency, and writes that down', async () => {
  const world = await createSentRecord()
  const cookie = await signIn(world)
  const params = { reference: world.feedback.reference }
  expect(await visit(open, { cookie, params })).toMatchObject({
    block: world.feedback.block,
  })
  expect(await database().recordOpening.count({ where: { workerId: world.worker.id } })).toBe(1)
})

test('treats the record of another agency as one that is not there', async () => {
  const { feedback } = await createSentRecord()
  const cookie = await signIn(await createAgency())
  const params = { reference: feedback.reference }
  expect(await visit(open, { cookie, params })).toMatchObject({ status: 404 })
  const form = { comment: '' }
  expect(await visit(acknowledge, { cookie, params, form })).toMatchObject({ status: 404 })
  expect(await database().recordOpening.count({ where: { feedbackId: feedback.id } })).toBe(0)
  expect(await database().acknowledgement.count({ where: { feedbackId: feedback.id } })).toBe(0)
})

test('lists nothing that has not left', async () => {
  const world = await createFeedback({ agreed: true })
  const answer = await visit(records, { cookie: await signIn(world) })
  expect(answer).toMatchObject({ records: [] })
})

test('acknowledges once, with the first word', async () => {
  const world = await createSentRecord()
  const cookie = await signIn(world)
  const params = { reference: world.feedback.reference }
  for (const comment of ['  届きました。 ', 'もう一度']) {
    const answer = await visit(acknowledge, { cookie, params, form: { comment } })
    expect(location(answer)).toBe(`/agency/records/${params.reference}`)
  }
  const rows = await database().acknowledgement.findMany({ where: { workerId: world.worker.id } })
  expect(rows.map(({ comment }) => comment)).toEqual(['届きました。'])
})

test('shows a slip once, whose secret is kept only as a hash', async () => {
  const world = await createAgency()
  const form = { caseNumber: 'K-77', way: 'slip', language: 'easy', address: '' }
  const answer = await visit(invite, { cookie: await signIn(world), form })
  const { data } = answer as { data: { slip: { code: string; page: string }; caseNumber: string } }
  expect(data.slip.page).toMatch(/\/enter$/)
  const code = data.slip.code.replaceAll('-', '')
  const where = { codeHash: hashSecret('invitation', code) }
  expect(await database().invitation.findUnique({ where })).toMatchObject({
    agencyId: world.agency.id,
    caseNumber: 'K-77',
    createdByWorkerId: world.worker.id,
  })
})

test('asks for the address of an invitation by mail, and mails nothing without it', async () => {
  const world = await createAgency()
  const form = { caseNumber: 'K-78', way: 'mail', language: 'ja', address: '' }
  const answer = await visit(invite, { cookie: await signIn(world), form })
  expect(answer).toMatchObject({
    init: { status: 400 },
    data: { error: { address: [expect.any(String)] } },
  })
  expect(await database().invitation.count({ where: { agencyId: world.agency.id } })).toBe(0)
})

test('revokes invitations of the own agency alone', async () => {
  const [own, other] = [await createAgency(), await createAgency()]
  const hashes = { secretHash: crypto.randomUUID(), codeHash: crypto.randomUUID() }
  const { id } = await database().invitation.create({
    data: { ...hashes, agencyId: own.agency.id, caseNumber: 'K-1', createdAt: now, expiresAt: now },
  })
  const params = { invitationId: id }
  const revokedAt = async () =>
    (await database().invitation.findUnique({ where: { id } }))?.revokedAt
  await visit(revoke, { cookie: await signIn(other), params, form: {} })
  expect(await revokedAt()).toBeNull()
  await visit(revoke, { cookie: await signIn(own), params, form: {} })
  expect(await revokedAt()).not.toBeNull()
  const odd = { cookie: await signIn(own), params: { invitationId: 'x' }, form: {} }
  expect(await visit(revoke, odd)).toMatchObject({ status: 404 })
})

test('answers alike for an address it knows and one it does not', async () => {
  const world = await createAgency()
  const [known, unknown] = await Promise.all(
    [world.workerText, 'nobody@mail.example'].map(
      async (address) => (await visit(askForCode, { form: { address } })) as Response,
    ),
  )
  expect([known?.status, known?.headers.get('Location')]).toEqual([
    unknown?.status,
    unknown?.headers.get('Location'),
  ])
  const addressId = world.worker.addressId
  expect(await database().mail.count({ where: { kind: 'sign_in_code', addressId } })).toBe(1)
})

test('lets a code in only in the browser that asked for it, in whatever width it is typed', async () => {
  const world = await createAgency()
  const code = '048213'
  await database().mailedCode.create({
    data: {
      addressId: world.worker.addressId,
      hash: hashSecret('mailed-code', `this browser/${code}`),
      browserHash: hashSecret('mailed-code', 'this browser'),
      createdAt: now,
      expiresAt: new Date(now.getTime() + 600_000),
    },
  })
  const form = { code: '０４８　２１３' }
  const elsewhere = await visit(enterCode, { cookie: 'engawa-browser=another', form })
  expect(elsewhere).toMatchObject({ init: { status: 409 } })
  const cookie = `engawa-browser=${encodeURIComponent('this browser')}`
  expect(location(await visit(enterCode, { cookie, form }))).toBe('/agency')
  expect(await visit(enterCode, { cookie, form })).toMatchObject({ init: { status: 409 } })
})

test('confirms a mailbox for whoever types its code, without an account, once', async () => {
  const { agency, mailbox } = await createAgency()
  const where = { id: mailbox.id }
  await database().mailbox.update({ where, data: { verifiedAt: null } })
  const code = newCode(randomInt)
  await database().mailedCode.create({
    data: {
      addressId: mailbox.addressId,
      hash: hashSecret('mailed-code', `mailbox/${code}`),
      createdAt: now,
      expiresAt: new Date(now.getTime() + 600_000),
    },
  })
  const form = { code: groupCode(code).toLowerCase() }
  const wrong = { code: newCode(randomInt) }
  expect(await visit(confirmMailbox, { form: wrong })).toMatchObject({
    init: { status: 409 },
  })
  const answer = await visit(confirmMailbox, { form })
  expect(answer).toMatchObject({ data: { confirmedFor: agency.name } })
  expect((await database().mailbox.findUnique({ where }))?.verifiedAt).toBeInstanceOf(Date)
  expect(await visit(confirmMailbox, { form })).toMatchObject({ init: { status: 409 } })
})
