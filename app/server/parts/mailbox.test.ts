import fs from 'node:fs'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startMailbox, type Mailbox } from './mailbox.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder = ''
let mailbox: Mailbox
beforeEach(async () => {
  folder = temporaryFolder()
  mailbox = await startMailbox({ folder: path.join(folder, 'mailbox') })
})
afterEach(async () => {
  await mailbox.stop()
  fs.rmSync(folder, { recursive: true, force: true })
})

const files = () => fs.readdirSync(path.join(folder, 'mailbox')).toSorted()
const send = (text: string) =>
  createTransport(mailbox.url).sendMail({
    from: 'hub@engawa.example',
    to: 'yuki..k.@docomo.example',
    subject: '茶話会のおしらせ',
    text,
  })

test('every message is a file, in the order of arrival, private to its owner', async () => {
  for (const text of ['一', '二', '三']) await send(text)
  const names = files()
  expect(names).toHaveLength(3)
  expect(names[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z-0001\.eml$/)
  const mails = await Promise.all(
    names.map((name) => simpleParser(fs.readFileSync(path.join(folder, 'mailbox', name)))),
  )
  expect(mails.map((mail) => mail.text?.trim())).toEqual(['一', '二', '三'])
  expect(mails[0]?.subject).toBe('茶話会のおしらせ')
  expect(fs.statSync(path.join(folder, 'mailbox', names[0] ?? '')).mode & 0o777).toBe(0o600)
})

test('a message that cannot be kept is not accepted', async () => {
  fs.rmSync(path.join(folder, 'mailbox'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'mailbox'), 'in the way')
  await expect(send('nowhere')).rejects.toThrow()
})

test('a message that is too large is refused', async () => {
  await expect(send('x'.repeat(10_500_000))).rejects.toThrow()
  expect(files()).toEqual([])
})
