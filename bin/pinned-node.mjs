import fs from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'
import { StepFailed } from './step.mjs'

/** The oldest Node that the hub runs on. */
const oldest = 24

/** Platforms for which the `node` package brings a program. */
const brought = ['linux-x64', 'linux-arm64', 'win32-x64']

export const bringsNode = brought.includes(`${process.platform}-${process.arch}`)

const program = path.join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** The Node that runs us, or the one npm runs on where ours lies in node_modules. */
export function outerNode() {
  const { npm_node_execpath: npmNode } = process.env
  return [npmNode, process.execPath].find((each) => each && isOutside(each)) ?? process.execPath
}

/** @param {string} file */
const isOutside = (file) => fs.existsSync(file) && !file.startsWith(path.join(root, 'node_modules'))

/**
 * The Node that everything but this launcher runs on.
 * @throws {StepFailed} when there is none
 */
export function pinnedNode() {
  if (fs.existsSync(program)) return program
  if (Number(process.versions.node.split('.')[0]) >= oldest) return process.execPath
  throw new StepFailed(
    `この環境では Node ${oldest} 以上を入れてから、もう一度どうぞ。This platform needs Node ${oldest} or newer: install it and start again (this is ${process.version}).`,
  )
}
