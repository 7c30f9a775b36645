import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { onePng } from '#tests/factories/picture.ts'
import { createRule } from '#tests/factories/rule.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { cancelSession } from '../session/cancel-session.server.ts'
import { retireProgramme } from '../session/retire-programme.server.ts'
import { changeProgramme } from './change-programme.server.ts'
import { getPicture } from './get-picture.server.ts'
import { largestPicture, removePicture, setPicture } from './set-picture.server.ts'

const now = new Date('2027-01-13T03:00:00Z')

async function createWorld() {
  const coordinator = await createStaff({ roles: ['coordinator'], now })
  const actor = { kind: 'staff', id: coordinator.id, roles: coordinator.roles } as const
  const { id, kind: _k, createdAt: _c, retiredAt: _r, ...columns } = await createProgramme({ now })
  return { actor, programmeId: id, columns }
}

const entries = (verb: string, subjectId: string) =>
  database().auditEntry.findMany({ where: { verb, subjectId } })

test('names are kept byte for byte, and the trail names what changed; nothing changed is nothing written', async () => {
  const { actor, programmeId, columns } = await createWorld()
  const titleJa = `髙﨑さんの葛󠄀と神󠄀社🍵${'い'.repeat(180)}`
  const change = () =>
    changeProgramme({ actor, programmeId, columns: { ...columns, titleJa, capacity: 9 }, now })
  await change()
  await change()
  const kept = await database().programme.findUniqueOrThrow({ where: { id: programmeId } })
  expect(kept).toMatchObject({ titleJa, capacity: 9 })
  expect(await entries('change programme', programmeId)).toMatchObject([
    { detail: { changed: expect.arrayContaining(['titleJa', 'capacity']) } },
  ])
})

test('a picture replaces the one before; what is none is refused', async () => {
  const { actor, programmeId } = await createWorld()
  const set = (bytes: Uint8Array) => setPicture({ actor, programmeId, bytes, now })
  await set(onePng({ width: 3 }))
  await set(onePng({ width: 4 }))
  await expect(set(Buffer.from('<svg/>'))).rejects.toMatchObject({ reason: 'picture_unreadable' })
  await expect(set(new Uint8Array(largestPicture + 1))).rejects.toMatchObject({
    reason: 'picture_too_large',
  })
  const { hash, bytes } = await database().programmePicture.findUniqueOrThrow({
    where: { programmeId },
  })
  expect(new Uint8Array(bytes)).toEqual(onePng({ width: 4 }))
  expect((await getPicture({ programmeId, hash })).type).toBe('image/png')
  await expect(getPicture({ programmeId, hash: 'another' })).rejects.toMatchObject({ status: 404 })
  await removePicture({ actor, programmeId, now })
  await removePicture({ actor, programmeId, now })
  expect(await entries('remove picture', programmeId)).toHaveLength(1)
})

test('a programme is retired when nothing is to come; its rules end, and nobody changes it any more', async () => {
  const { actor, programmeId, columns } = await createWorld()
  const programme = await database().programme.findUniqueOrThrow({ where: { id: programmeId } })
  const rule = await createRule({ programme, now })
  const { id: sessionId } = await createSession({ programme, now })
  await createSession({ programme, now, startsInMinutes: 600, isConfirmed: false })
  const retire = () => retireProgramme({ actor, programmeId, now })
  await expect(retire()).rejects.toMatchObject({ reason: 'programme_has_sessions' })
  await cancelSession({ actor, sessionId, reason: '雪', now })
  await retire()
  await retire()
  expect(await entries('retire programme', programmeId)).toHaveLength(1)
  expect(await database().rule.findUnique({ where: { id: rule.id } })).toMatchObject({
    endedAt: now,
  })
  await expect(changeProgramme({ actor, programmeId, columns, now })).rejects.toMatchObject({
    status: 404,
  })
})
