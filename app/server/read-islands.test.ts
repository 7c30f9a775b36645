import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readIslands } from './read-islands.ts'

const manifest = (hash: string) => ({
  '_shared.js': { file: `shared-${hash}.js`, name: 'shared' },
  '_screen.js': { file: `screen-${hash}.js`, name: 'screen', imports: ['_shared.js'] },
  'app/routes/room/client/lamp.island.ts': {
    file: `lamp-${hash}.js`,
    name: 'lamp',
    isEntry: true,
    imports: ['_screen.js', '_shared.js'],
  },
})

test('an island consists of what it imports, each once and first, and of itself', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'islands-'))
  for (const language of ['ja', 'easy', 'en'])
    await writeFile(path.join(folder, `${language}.json`), JSON.stringify(manifest(language)))
  const files = readIslands(folder)
  await rm(folder, { recursive: true })

  expect(files('lamp', 'easy')).toEqual([
    '/islands/shared-easy.js',
    '/islands/screen-easy.js',
    '/islands/lamp-easy.js',
  ])
  expect(files('lamp', 'en')[2]).toBe('/islands/lamp-en.js')
  expect(() => files('attic', 'ja')).toThrow('the build has no island attic in ja')
})
