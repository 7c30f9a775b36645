import { URI } from 'otpauth'
import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { beginTotp, confirmTotp, findPendingTotp, removeTotp } from './enrol-totp.server.ts'
import { enterSecondFactor, enterWithoutMail } from './enter-second-factor.server.ts'
import { findSecondFactors } from './find-second-factors.server.ts'
import { findStaffSignIn } from './find-sign-in.server.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.server.ts'
import { startSignIn } from './start-sign-in.server.ts'

const start = new Date('2027-01-13T03:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const wrong = { reason: 'second_factor_wrong' }

/** A staff member with an authenticator app in force since just now. */
async function createGuarded() {
  const staff = await createStaff({ now: start })
  const actor = { kind: 'staff', id: staff.id, roles: staff.roles } as const
  await beginTotp({ actor, now: start })
  const pending = await findPendingTotp({ actor })
  const app = URI.parse(pending?.address ?? '')
  const digits = (now: Date) => app.generate({ timestamp: now.getTime() })
  const codes = await confirmTotp({ actor, code: digits(start), now: start })
  const half = (now: Date) =>
    startSignIn({
      rows: database(),
      door: 'desk',
      person: { staffId: staff.id },
      device: 'test',
      isHalf: true,
      now,
    })
  const enter = async (code: string, now: Date) =>
    enterSecondFactor({ halfToken: await half(now), code, now })
  const withoutMail = (totpCode: string, recoveryCode: string, now: Date) =>
    enterWithoutMail({
      address: staff.mailText,
      totpCode,
      recoveryCode,
      callerAddress: '192.0.2.9',
      device: 'test',
      now,
    })
  return { staff, actor, digits, codes, half, enter, withoutMail }
}

test('a code of the app lets in once, and as it is typed on a phone', async () => {
  const { staff, digits, enter } = await createGuarded()
  await expect(enter(digits(start), later(1)), 'the first code, used').rejects.toMatchObject(wrong)
  const [fourth, ...rest] = digits(later(60))
  const typed = ` ${fourth}${rest.slice(0, 2).join('')} ${rest.slice(2).join('')}`
  const token = await enter(typed.replace(/\d/g, toFullWidth), later(60))
  expect((await findStaffSignIn(token, later(60)))?.person.id).toBe(staff.id)
  await expect(enter(digits(later(60)), later(61))).rejects.toMatchObject(wrong)
  await expect(enter(digits(later(30)), later(62)), 'an older one').rejects.toMatchObject(wrong)
})

test('a recovery code lets in once, and only its owner', async () => {
  const { staff, codes, enter } = await createGuarded()
  const another = await createGuarded()
  const [code = ''] = codes
  await expect(another.enter(code, later(1))).rejects.toMatchObject(wrong)
  const token = await enter(code.toLowerCase(), later(1))
  expect((await findStaffSignIn(token, later(1)))?.person.id).toBe(staff.id)
  await expect(enter(code, later(2))).rejects.toMatchObject(wrong)
})

test('the half sign-in ends where the whole one begins, and after ten minutes', async () => {
  const { codes, half } = await createGuarded()
  const [first = '', second = ''] = codes
  const halfToken = await half(start)
  expect(await findStaffSignIn(halfToken, later(1))).toBeNull()
  await enterSecondFactor({ halfToken, code: first, now: later(1) })
  await expect(enterSecondFactor({ halfToken, code: second, now: later(2) })).rejects.toMatchObject(
    { reason: 'link_dead' },
  )
  await expect(
    enterSecondFactor({ halfToken: await half(start), code: second, now: later(600) }),
  ).rejects.toMatchObject({ reason: 'link_dead' })
})

test('without mail both are asked for, and a wrong one uses up neither', async () => {
  const { staff, digits, codes, withoutMail } = await createGuarded()
  const [code = ''] = codes
  const at = later(60)
  await expect(withoutMail('000000', code, at)).rejects.toMatchObject(wrong)
  await expect(withoutMail(digits(at), '7H2M-4QXD-K9P', at)).rejects.toMatchObject(wrong)
  const token = await withoutMail(digits(at), code, at)
  expect((await findStaffSignIn(token, at))?.person.id).toBe(staff.id)
  await expect(withoutMail(digits(later(90)), code, later(90))).rejects.toMatchObject(wrong)
})

test('new recovery codes take the place of those that are left', async () => {
  const { actor, codes, enter } = await createGuarded()
  const [asked = '', old = ''] = codes
  const [fresh = ''] = await renewRecoveryCodes({ actor, code: asked, now: later(1) })
  expect(await findSecondFactors({ actor })).toMatchObject({ recoveryCodesLeft: 8 })
  await expect(enter(old, later(2))).rejects.toMatchObject(wrong)
  await enter(fresh, later(2))
})

test('whoever lost the phone removes the app with a recovery code', async () => {
  const { actor, codes } = await createGuarded()
  const [code = ''] = codes
  await expect(
    removeTotp({ actor, code: '000000', now: later(1) }),
    'no code of the app',
  ).rejects.toMatchObject(wrong)
  await removeTotp({ actor, code, now: later(1) })
  expect(await findSecondFactors({ actor })).toMatchObject({ hasAny: false, recoveryCodesLeft: 0 })
})

const toFullWidth = (digit: string) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)
