// Plain JavaScript: the launcher runs this on whatever Node is there, the hub imports it too.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

/**
 * A lock that the operating system gives back when its holder dies, whatever the death: a socket
 * with a name of its own in the kernel (Linux), a named pipe (Windows), a socket file elsewhere.
 * @param {string} folder what is locked
 * @param {string} purpose several locks may lie on one folder
 */
function lockAddress(folder, purpose) {
  fs.mkdirSync(folder, { recursive: true })
  const key = createHash('sha256')
    .update(`${purpose}\0${fs.realpathSync(folder)}`)
    .digest('hex')
  const name = `engawa-${key.slice(0, 24)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return knowsAbstractSockets() ? `\0${name}` : path.join(os.tmpdir(), `${name}.sock`)
}

/**
 * Takes the lock, or tells what its holder says about itself.
 * @param {string} folder
 * @param {string} purpose
 * @param {() => string} describe what to tell those who find the lock taken
 * @returns {Promise<{ release(): Promise<void> } | { heldBy: string }>}
 */
export async function takeLock(folder, purpose, describe) {
  const address = lockAddress(folder, purpose)
  for (let attempt = 0; attempt < 50; attempt++) {
    const server = await listen(address, describe)
    if (server) return { release: () => new Promise((done) => server.close(() => done())) }
    const heldBy = await ask(address)
    if (heldBy !== null) return { heldBy }
    if (isFile(address)) fs.rmSync(address, { force: true })
  }
  throw new Error(`The lock on ${folder} can be neither taken nor asked`)
}

/**
 * What the holder of a lock says about itself; null when nobody holds it.
 * @param {string} folder
 * @param {string} purpose
 */
export function askHolder(folder, purpose) {
  return ask(lockAddress(folder, purpose))
}

/**
 * @param {string} address
 * @param {() => string} describe
 * @returns {Promise<net.Server | null>} null when the address is in use
 */
function listen(address, describe) {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => {
      socket.on('error', () => undefined)
      socket.end(describe())
    })
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(address, () => resolve(server.unref()))
  })
}

/**
 * @param {string} address
 * @returns {Promise<string | null>}
 */
function ask(address) {
  return new Promise((resolve) => {
    let said = ''
    const socket = net.connect(address)
    socket.setEncoding('utf8')
    socket.setTimeout(3_000, () => socket.destroy())
    socket.on('connect', () => {
      said = ' '
    })
    socket.on('data', (text) => {
      said += text
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(said === '' ? null : said.trim()))
  })
}

function knowsAbstractSockets() {
  const [major = 0, minor = 0] = (process.versions.uv ?? '').split('.').map(Number)
  return process.platform === 'linux' && (major > 1 || minor >= 46)
}

/** @param {string} address */
const isFile = (address) => path.isAbsolute(address) && process.platform !== 'win32'
