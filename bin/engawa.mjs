#!/usr/bin/env node
// The one door to everything: runs on whatever Node is there, needs no package, and continues on
// the Node that the project pins.
import { prepareBuild, prepareClient } from './build.mjs'
import { runHub, runTool } from './hub.mjs'
import { prepareInstall } from './install.mjs'
import { root } from './root.mjs'
import { say, StepFailed } from './step.mjs'

/** @type {Record<string, (parameters: string[]) => Promise<number>>} */
const commands = {
  start: (parameters) => hub('all', parameters),
  web: (parameters) => hub('web', parameters),
  worker: (parameters) => hub('worker', parameters),
  build: () => prepare(prepareBuild),
  'sign-in': (parameters) => shell('sign-in', parameters),
  'rotate-keys': (parameters) => shell('rotate-keys', parameters),
  test: (parameters) => tool('tests/run.ts', parameters),
  'test:quick': (parameters) => tool('tests/run.ts', ['--quick', ...parameters]),
  bench: (parameters) => tool('tests/bench/run.ts', parameters),
  migration: (parameters) => tool('bin/migration.ts', parameters),
  format: (parameters) =>
    tool('node_modules/prettier/bin/prettier.cjs', [
      '--write',
      ...(parameters.length ? parameters : ['.']),
    ]),
}

/**
 * @param {'all' | 'web' | 'worker'} role
 * @param {string[]} parameters
 */
async function hub(role, parameters) {
  await prepare(prepareBuild)
  return runHub('main', role, parameters)
}

/**
 * @param {'sign-in' | 'rotate-keys'} program
 * @param {string[]} parameters
 */
async function shell(program, parameters) {
  await prepare(prepareBuild)
  return runHub(program, 'all', parameters)
}

/**
 * @param {string} script
 * @param {string[]} parameters
 */
async function tool(script, parameters) {
  await prepare(prepareClient)
  return runTool([script, ...parameters])
}

/** @param {() => Promise<void>} last */
async function prepare(last) {
  await prepareInstall()
  await last()
  return 0
}

process.chdir(root)
process.env.ENGAWA_STARTED_AT ??= String(Date.now())
const [name = 'start', ...parameters] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
try {
  if (!command)
    throw new StepFailed(
      `「${name}」はありません。There is no "${name}"; there are: ${Object.keys(commands).join(', ')}.`,
    )
  process.exitCode = await command(parameters)
} catch (error) {
  say(
    error instanceof StepFailed
      ? `✗ ${error.message}`
      : String(error instanceof Error ? error.stack : error),
  )
  process.exitCode = 1
}
