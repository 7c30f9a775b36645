import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'

const run = promisify(execFile)
const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

type Report = (line: string) => void

/**
 * The path of a Chromium: the one CHROMIUM names, the system's, the test tool's own (fetched when
 * the machine can), or Debian's package when root.
 * @throws Error that says how to get one
 */
export async function requireChromium(report: Report = () => {}): Promise<string> {
  const given = process.env.CHROMIUM
  if (given) {
    if (existsSync(given)) return given
    throw new Error(`CHROMIUM is ${given}, and nothing is there.`)
  }
  const found = findChromium()
  if (found) return found
  report('fetching Chromium for the browser tests')
  const cli = path.resolve('node_modules/@playwright/test/cli.js')
  await run(process.execPath, [cli, 'install', 'chromium']).catch(() => {})
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  await installDebian('chromium', report)
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chromium. Install it, name one in CHROMIUM, or run `npx playwright install chromium`.',
  )
}

/**
 * Makes sure that Japanese text is drawn as text in the pictures that the tests take.
 * @throws Error that says how to get a font
 */
export async function requireJapaneseFont(report: Report = () => {}): Promise<void> {
  if (process.platform !== 'linux' || (await hasJapaneseFont())) return
  await installDebian('fonts-noto-cjk', report)
  await installDebian('fontconfig', report)
  if (await hasJapaneseFont()) return
  throw new Error(
    'The browser tests take pictures of Japanese pages and need a Japanese font. Install one, for example Noto Sans CJK JP.',
  )
}

function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...candidates, onMac, chromium.executablePath()].find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function hasJapaneseFont(): Promise<boolean> {
  try {
    return (await run('fc-list', [':lang=ja', 'family'])).stdout.trim() !== ''
  } catch {
    return false
  }
}

/** Installs a Debian package where that is possible, and does nothing where it is not. */
async function installDebian(name: string, report: Report): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  report(`installing Debian's ${name}`)
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1 << 26 }
  await run('apt-get', ['update'], options).catch(() => {})
  await run('apt-get', ['install', '-y', '--no-install-recommends', name], options).catch(() => {})
}
