import { rmSync } from 'node:fs'
import { requireChromium, requireJapaneseFont } from '../chromium.ts'
import { requireLiveKitBinary } from '../livekit-binary.ts'
import { runNode } from './command.ts'
import { checkBuilds } from './check-builds.ts'
import { checkSchema } from './check-schema.ts'
import { countPlaywright, countVitest } from './reports.ts'
import { oneCheck, type Step } from './step.ts'

const cache = 'node_modules/.cache'

/** A step that one program decides with its exit code. */
function program(name: string, script: string, args: string[], variables = {}): Step {
  return {
    name,
    async run() {
      const { code, output } = await runNode(name, script, args, { variables })
      return oneCheck(code === 0, output)
    },
  }
}

function vitest(name: string, projects: string[], after: string[] = []): Step {
  const report = `test-results/${name}.json`
  const args = ['run', ...projects.flatMap((project) => ['--project', project])]
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`)
  return {
    name,
    after,
    alone: true,
    async run() {
      rmSync(report, { force: true })
      return countVitest(
        report,
        await runNode(name, 'node_modules/vitest/vitest.mjs', args, { show: true }),
      )
    },
  }
}

const mediaServer: Step = {
  name: 'media server',
  async run() {
    process.env.LIVEKIT_SERVER = await requireLiveKitBinary()
    return oneCheck(true)
  },
}

const browserAndFont: Step = {
  name: 'browser and font',
  async run() {
    const say = (line: string) => console.log(`  … ${line}`)
    process.env.CHROMIUM = await requireChromium(say)
    await requireJapaneseFont(say)
    return oneCheck(true)
  },
}

const formatting = program('formatting', 'node_modules/prettier/bin/prettier.cjs', [
  '--check',
  '--cache',
  '.',
])
const lint = program('lint', 'node_modules/oxlint/bin/oxlint', [])
const types = program('types', 'node_modules/typescript/bin/tsc', [
  '--noEmit',
  '--incremental',
  `--tsBuildInfoFile`,
  `${cache}/types.tsbuildinfo`,
])
const unused = program('unused', 'node_modules/knip/bin/knip.js', ['--no-progress'])
const directions = program(
  'directions',
  'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
  ['app', 'emails', 'bin', 'prisma', 'tests'],
)
const schema: Step = { name: 'schema', run: checkSchema }
const testBuild = program('test build', 'bin/engawa.mjs', ['build'], { ENGAWA_BUILD: 'test' })
const productionBuild = program('production build', 'bin/engawa.mjs', ['build'])
const builds: Step = {
  name: 'no test clock in production',
  after: ['test build', 'production build'],
  run: checkBuilds,
}

const browser: Step = {
  name: 'browser',
  alone: true,
  after: ['test build', 'media server', 'browser and font'],
  async run() {
    const report = 'test-results/browser.json'
    for (const old of [report, 'test-results/looked-at']) {
      rmSync(old, { recursive: true, force: true })
    }
    const cli = 'node_modules/@playwright/test/cli.js'
    return countPlaywright(report, await runNode('browser', cli, ['test'], { show: true }))
  },
}

const looks: Step = {
  name: 'every page looked at',
  alone: true,
  after: ['browser'],
  async run() {
    const { findUnseenPages } = await import('./check-looked-at.ts')
    const unseen = findUnseenPages()
    return oneCheck(unseen.length === 0, `No picture was taken of: ${unseen.join(', ')}`)
  },
}

const unit = vitest('unit', ['unit', 'new-york', 'tokyo'])
const live = vitest('live', ['live'], ['media server', 'test build'])

/** Everything. What takes long and needs little comes first. */
export const wholeRun: Step[] = [
  mediaServer,
  browserAndFont,
  types,
  testBuild,
  formatting,
  lint,
  directions,
  schema,
  unused,
  productionBuild,
  builds,
  unit,
  live,
  browser,
  looks,
]

/** The inner loop: no media server, no browser, no build. */
export const quickRun: Step[] = [types, formatting, lint, directions, unit]
