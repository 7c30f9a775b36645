const fs = require('node:fs')
const path = require('node:path')

/**
 * Import directions. Floors of the product, of the nouns, and what must stay apart; see
 * docs/decisions/0006-tests.md. Test files may import whatever they test with.
 */
const test = String.raw`\.test\.tsx?$`

/** A rule that modules matching `from` import nothing that matches `to`. */
const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: test, ...from },
  to,
})

/** What each floor may import besides itself, `platform` and `words`. */
const floors = {
  server: 'routes jobs domain mail calendar emails',
  jobs: 'domain mail calendar emails',
  routes: 'domain mail calendar pdf ui',
  domain: 'mail calendar emails',
  mail: 'calendar emails',
  calendar: '',
  pdf: '',
  ui: '',
}

/** The nouns from the ground up. A noun may import the floors below it; those of one floor stand apart. */
const nounFloors = [
  ['audit'],
  ['sign-in', 'network', 'seal-key'],
  ['agency', 'participant', 'staff'],
  ['programme', 'referral'],
  ['session', 'consent'],
  ['registration', 'guest'],
  ['room', 'feed', 'parcel'],
  ['attendance'],
  ['feedback'],
  ['course', 'counselling', 'retention'],
]

const allFloors = ['server', 'routes', 'jobs', 'domain', 'mail', 'calendar', 'pdf', 'ui']
const inApp = (names) => `^app/(${names.join('|')})/`

const floorRules = Object.entries(floors).map(([floor, below]) => {
  const allowed = [floor, ...below.split(' ').filter(Boolean)]
  const above = allFloors.filter((name) => !allowed.includes(name))
  const targets = [inApp(above), ...(allowed.includes('emails') ? [] : ['^emails/'])]
  return never(
    `floor-${floor}`,
    `app/${floor} stands on: ${below || 'platform and words alone'}.`,
    { path: `^app/${floor}/` },
    { path: targets },
  )
})

const nounRules = nounFloors.flatMap((nouns, floor) => {
  const below = nounFloors.slice(0, floor).flat()
  return nouns.map((noun) => {
    const allowed = [noun, ...below]
    return never(
      `noun-${noun}`,
      `domain/${noun} may use ${below.join(', ') || 'no other noun'}.`,
      { path: `^app/domain/${noun}/` },
      { path: '^app/domain/', pathNot: `^app/domain/(${allowed.join('|')})/` },
    )
  })
})

/** A file under routes/ that answers requests; a part of a page, with named exports alone, is none. */
const routeFiles = fs.existsSync('app/routes')
  ? fs
      .readdirSync('app/routes', { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .filter((name) =>
        /^export (default|(async )?(function|const) (loader|action)\b)/m.test(
          fs.readFileSync(path.join('app/routes', name), 'utf8'),
        ),
      )
  : []

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    ...nounRules,
    never(
      'noun-without-a-floor',
      'A new folder under domain/ is given its floor in .dependency-cruiser.cjs first.',
      {},
      { path: '^app/domain/', pathNot: `^app/domain/(${nounFloors.flat().join('|')})/` },
    ),
    never(
      'leaf',
      'platform and words are leaves: they import no other part of the product.',
      { path: '^app/(platform|words)/' },
      { path: [inApp([...allFloors]), '^emails/'] },
    ),
    never(
      'words-are-pure',
      'words run in the browser too: nothing effectful.',
      { path: '^app/words/' },
      { path: String.raw`\.server\.tsx?$` },
    ),
    never(
      'mail-templates-are-pure',
      'emails/ is props in, text out: no part of the hub but words.',
      { path: '^emails/' },
      { path: '^app/', pathNot: ['^app/words/', String.raw`^app/ui/when(-text)?\.tsx?$`] },
    ),
    never(
      'no-one-imports-a-route',
      'What two routes share is a file without loader, action and page of its own, or lives lower.',
      {},
      { path: routeFiles.map((name) => `^app/routes/${name.replaceAll('.', '[.]')}$`) },
    ),
    never(
      'livekit-users',
      'platform/livekit is used by domain/room, domain/attendance, the webhook, the health route and server/.',
      {
        path: '^app/',
        pathNot: [
          test,
          '^app/platform/(livekit/|health)',
          '^app/domain/(room|attendance)/',
          '^app/routes/machine/',
          '^app/server/',
        ],
      },
      { path: '^app/platform/livekit/' },
    ),
    never(
      'parts-stand-alone',
      'server/parts run before anything is built: Node, packages and each other.',
      { path: '^app/server/parts/' },
      { path: '^(app|emails)/', pathNot: '^app/server/parts/' },
    ),
    never(
      'no-server-in-the-browser',
      'ui and the browser entry run in the browser: nothing effectful, no database.',
      { path: ['^app/ui/', String.raw`^app/entry\.client\.tsx$`, '^app/words/'] },
      {
        path: [
          String.raw`\.server\.tsx?$`,
          '^app/generated/prisma/(client|internal)',
          '^app/server/',
        ],
        reachable: true,
      },
    ),
    never(
      'the-product-imports-no-tests',
      'tests/, bin/ and development packages stay out of the product.',
      { path: '^(app|emails)/' },
      { path: '^(tests|bin)/' },
    ),
    never(
      'no-development-package-in-the-product',
      'A package that the hub needs at run time is in "dependencies".',
      { path: '^(app|emails)/' },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: ['node_modules/(@types|vite)/'],
      },
    ),
    {
      name: 'no-circle',
      comment: 'No circle, not even of types.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: String.raw`^virtual:|\?(url|raw)$` },
    },
    {
      name: 'no-drawer-folders',
      comment: 'A folder is named after a noun; these names say nothing.',
      severity: 'error',
      from: {},
      to: {
        path: '(^|/)(utils?|helpers?|services?|libs?|common|shared|misc)/',
        pathNot: 'node_modules/',
      },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^app/generated/'] },
    exclude: { path: '^(build|build-test|var|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
}
