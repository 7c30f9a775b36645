import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { expect, test } from 'vitest'
import routes from '#app/routes.ts'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file))
const source = files.filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file))
const read = (file: string) => readFileSync(file, 'utf8')
const inFolders = (...folders: string[]) =>
  source.filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)))

test('a file of the domain with one export is named after it', () => {
  const strangers = inFolders('app/domain')
    .filter((file) => !file.includes('.test.'))
    .filter((file) => {
      const words = path.basename(file).replace(/(\.server)?\.tsx?$/, '')
      const name = words.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())
      const exported = [...read(file).matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)]
      return exported.length === 1 && exported[0]?.[1] !== name
    })
  expect(strangers).toEqual([])
})

test('the URL map names every file that answers requests, and no other', () => {
  const filesOf = (entry: RouteConfigEntry): string[] => [
    `app/${entry.file}`,
    ...(entry.children ?? []).flatMap(filesOf),
  ]
  const pages = inFolders('app/routes')
    .filter((file) => !file.includes('.test.'))
    .filter((file) =>
      /^export (default|(async )?(function|const) (loader|action)\b)/m.test(read(file)),
    )
  expect(pages.toSorted()).toEqual([...new Set(routes.flatMap(filesOf))].toSorted())
})

test('what stands in the tables is asked and written by the domain, not by a page', () => {
  const askers = inFolders('app/routes', 'app/ui')
    .filter((file) => !file.includes('.test.'))
    .filter((file) => /\b(database|transaction)\(/.test(read(file)))
  expect(askers).toEqual([])
})

test('time is data: only the edges look at the clock', () => {
  const lookers = inFolders(
    'app/domain',
    'app/mail',
    'app/calendar',
    'app/jobs',
    'app/words',
    'emails',
  )
    .filter((file) => !file.includes('.test.'))
    .filter((file) => /\bnew Date\(\)|\bDate\.now\(\)|\bTemporal\.Now\b/.test(read(file)))
  expect(lookers).toEqual([])
})

test('no file names a place on somebody’s machine', () => {
  const places = new RegExp(
    ['work', 'home/\\w+', 'Users/\\w+'].map((name) => `["'\`\\s=(]/${name}/`).join('|'),
  )
  const texts = files.filter((file) => !/\.(png|jpe?g|ttf|woff2?|ico|pdf)$/.test(file))
  expect(texts.filter((file) => places.test(read(file)))).toEqual([])
})

test('every test file is run by somebody', () => {
  const run = [
    /^(app|emails|prisma)\/.*\.test\.tsx?$/,
    /^tests\/(routes|checks)\/.*\.test\.tsx?$/,
    /^tests\/live\/.*\.test\.ts$/,
    /^tests\/e2e\/.*\.spec\.ts$/,
  ]
  const tests = source.filter((file) => /\.(test|spec)\.\w+$/.test(file))
  expect(tests.filter((file) => !run.some((pattern) => pattern.test(file)))).toEqual([])
})

test('no test is skipped or left for later', () => {
  const skipped = source
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
    .filter((file) =>
      /\b(test|it|describe)\.(skip|todo|only|fixme|skipIf|runIf)\b/.test(read(file)),
    )
  expect(skipped).toEqual([])
})
