import { randomInt } from 'node:crypto'
import { callerOf, isWithinLimit } from '#app/platform/attempts.server.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { hashSecret, lookupOf } from '#app/platform/seal.server.ts'
import { queueMail } from '../../mail/queue-mail.server.ts'
import { mailedCodeMinutes } from './doors.ts'

interface CodeRequest {
  door: 'desk' | 'agency'
  address: string
  /** Of this browser alone: the code is good only where it was asked for. */
  browserSecret: string
  callerAddress: string
  /** Whether this browser was signed in as that address before. */
  isKnownBrowser: boolean
  now: Date
}

/**
 * Mails a code to a known address; does nothing else for an unknown one, and looks the same.
 * The number of mails is limited per caller, for each address per caller, and for each address over
 * all; a browser that was signed in before has its own count, so that no stranger locks anybody out.
 * @throws Refusal `too_many_tries`
 */
export async function requestCode(request: CodeRequest): Promise<void> {
  const { door, address, browserSecret, callerAddress, isKnownBrowser, now } = request
  const lookup = lookupOf(address)
  const caller = callerOf(callerAddress)
  const limits = isKnownBrowser
    ? [{ key: `code-known:${lookup}`, most: 6 }]
    : [
        { key: `code:${lookup} ${caller}`, most: 6 },
        { key: `code:${lookup}`, most: 60 },
      ]
  for (const limit of [{ key: `code-from:${caller}`, most: 20 }, ...limits]) {
    if (!(await isWithinLimit({ ...limit, windowSeconds: 600, now })))
      throw new Refusal('too_many_tries')
  }
  const found = await database().mailAddress.findFirst({
    where: {
      lookup,
      retiredAt: null,
      ...(door === 'desk'
        ? { owner: 'staff', staff: { leftAt: null } }
        : { owner: 'worker', worker: { leftAt: null, agency: { closedAt: null } } }),
    },
    select: {
      id: true,
      staff: { select: { language: true } },
      worker: { select: { language: true } },
    },
  })
  if (!found) return
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await transaction(async (tx) => {
    const row = await tx.mailedCode.create({
      data: {
        addressId: found.id,
        hash: hashSecret('mailed-code', `${browserSecret}/${code}`),
        browserHash: hashSecret('mailed-code', browserSecret),
        createdAt: now,
        expiresAt: new Date(now.getTime() + mailedCodeMinutes * 60_000),
      },
    })
    const language = (found.staff ?? found.worker)?.language ?? 'ja'
    await queueMail(tx, {
      kind: 'sign_in_code',
      subjectId: row.id,
      addressId: found.id,
      language,
      secret: code,
      now,
    })
  })
}
