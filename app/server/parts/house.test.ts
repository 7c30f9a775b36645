import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findOwner, HouseTaken, takeHouse } from './house.ts'
import { moduleAt, startChild } from './start-child.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder = ''
beforeEach(() => void (folder = temporaryFolder()))
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const holder = () =>
  startChild(`
    import { takeHouse } from ${moduleAt('house.ts')}
    const house = await takeHouse(${JSON.stringify(folder)})
    process.on('SIGUSR2', () => { house.leave(); console.log('leaving'); setTimeout(() => house.release(), 300) })
    console.log('taken')
    setInterval(() => {}, 1000)
  `)

test('a second hub in the folder is refused and told who is there, by whatever path it came', async () => {
  const child = holder()
  await child.said(/taken/)
  await expect(takeHouse(folder)).rejects.toThrow(HouseTaken)
  await expect(takeHouse(folder)).rejects.toThrow(String(child.pid))
  const other = `${folder}-by-another-name`
  fs.symlinkSync(folder, other)
  await expect(takeHouse(other)).rejects.toThrow(HouseTaken)
  fs.rmSync(other)
  expect(await findOwner(folder)).toBe(child.pid)
  await child.kill()
})

test('a hub that was killed holds nothing', async () => {
  const child = holder()
  await child.said(/taken/)
  await child.kill()
  expect(await findOwner(folder)).toBeNull()
  const house = await takeHouse(folder)
  await house.release()
})

test('one that is leaving is waited for', async () => {
  const child = holder()
  await child.said(/taken/)
  process.kill(child.pid, 'SIGUSR2')
  await child.said(/leaving/)
  const house = await takeHouse(folder)
  expect(await findOwner(folder)).toBe(process.pid)
  await house.release()
  await child.kill()
})

test('of ten at once one gets in', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => takeHouse(folder)))
  const won = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  expect(won).toHaveLength(1)
  await won[0]?.release()
})

test('two folders are two houses', async () => {
  const [one, other] = [
    await takeHouse(path.join(folder, 'a')),
    await takeHouse(path.join(folder, 'b')),
  ]
  await one.release()
  expect(await findOwner(path.join(folder, 'b'))).toBe(process.pid)
  await other.release()
})
