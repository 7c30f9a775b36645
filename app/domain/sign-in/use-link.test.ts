import { expect, test } from 'vitest'
import type { SignInLinkKind } from '#app/generated/prisma/enums.ts'
import { database } from '#app/platform/database.server.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { issueLink } from './issue-link.server.ts'
import { useLink } from './use-link.server.ts'

const now = new Date('2027-01-13T08:30:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

async function createLink(kind: SignInLinkKind) {
  const staff = await createStaff({ now })
  const link = await issueLink({ rows: database(), kind, person: { staffId: staff.id }, now })
  return { code: link.code, secret: link.path.split('#')[1] ?? '' }
}

const use = (secretOrCode: string, at = now) =>
  useLink({ secretOrCode, callerAddress: '192.0.2.7', device: 'test', now: at })

test('a link signs in once, by its secret or by the code beside it', async () => {
  const { code, secret } = await createLink('shell')
  const entered = await use(code.toLowerCase())
  expect(entered).toMatchObject({ door: 'desk', kind: 'shell' })
  expect(entered.token).not.toBe('')
  await expect(use(secret)).rejects.toMatchObject({ reason: 'link_dead' })
})

test('of two at once one signs in', async () => {
  const { secret } = await createLink('first')
  const results = await Promise.allSettled([use(secret), use(secret)])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a link that is too old is dead', async () => {
  const { secret } = await createLink('shell')
  await expect(use(secret, later(1))).rejects.toMatchObject({ reason: 'link_dead' })
})

test('a demo link opens nothing on a hub that is no demo', async () => {
  const { code, secret } = await createLink('demo')
  await expect(use(secret)).rejects.toMatchObject({ reason: 'link_dead' })
  await expect(use(code)).rejects.toMatchObject({ reason: 'link_dead' })
})
