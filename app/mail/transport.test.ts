import { once } from 'node:events'
import net from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { isMailUp, sendLetter } from './transport.server.ts'

const letter = {
  to: 'office@town.example',
  messageId: '<1@engawa.example>',
  subject: '件名',
  text: '本文',
}

const { port } = new URL(process.env.SMTP_URL ?? '')
process.env.SMTP_URL = `smtp://hub:secret@127.0.0.1:${port}`

let close: () => Promise<void> = async () => undefined
afterEach(() => close())

/** A server that talks like an SMTP server up to the place where it goes wrong. */
async function startTalking(talk: (socket: net.Socket, line: string) => void, greeting = true) {
  const sockets = new Set<net.Socket>()
  const server = net.createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    if (greeting) socket.write('220 broken.example ESMTP\r\n')
    else socket.destroy()
    socket.setEncoding('utf8').on('data', (line: string) => {
      if (line.startsWith('EHLO')) socket.write('250-broken.example\r\n250 AUTH PLAIN\r\n')
      else talk(socket, line)
    })
  })
  server.listen(Number(port), '127.0.0.1')
  await once(server, 'listening')
  close = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
    close = async () => undefined
  }
}

test('a server that takes the sign-in is up', async () => {
  await startTalking((socket, line) => {
    socket.write(line.startsWith('AUTH') ? '235 welcome\r\n' : '221 bye\r\n')
  })
  expect(await isMailUp()).toBe(true)
})

test('nobody there: not up, and the message waits', async () => {
  expect(await isMailUp()).toBe(false)
  expect(await sendLetter(letter)).toMatchObject({ outcome: 'later' })
})

test('a server that hangs up before it greets', async () => {
  await startTalking(() => undefined, false)
  expect(await isMailUp()).toBe(false)
  expect(await sendLetter(letter)).toMatchObject({ outcome: 'later' })
})

test('a server that hangs up on the sign-in', async () => {
  await startTalking((socket) => socket.destroy())
  expect(await isMailUp()).toBe(false)
  expect(await sendLetter(letter)).toMatchObject({ outcome: 'later' })
})

test('a server that ends the conversation politely at the sign-in', async () => {
  await startTalking((socket) => socket.end('421 closing\r\n'))
  expect(await sendLetter(letter)).toMatchObject({ outcome: 'later' })
})

test('a server that refuses the sign-in: the message waits, the address is not to blame', async () => {
  await startTalking((socket) => socket.write('535 no such user\r\n'))
  expect(await sendLetter(letter)).toMatchObject({ outcome: 'later' })
})

test.each([
  ['MAIL FROM', false],
  ['RCPT TO', true],
  ['DATA', false],
] as const)('a no for good at %s is the fault of the address: %s', async (command, isFault) => {
  await startTalking((socket, lines) => {
    for (const line of lines.trim().split('\r\n'))
      socket.write(line.startsWith(command) ? '550 5.7.1 no\r\n' : replyTo(line))
  })
  expect(await sendLetter(letter)).toMatchObject({
    outcome: 'refused',
    isRecipientRefused: isFault,
  })
})

const replyTo = (line: string) =>
  line.startsWith('AUTH') ? '235 welcome\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n'

test('a server that never answers the sign-in is not up, and says so within seconds', async () => {
  await startTalking(() => undefined)
  const begun = performance.now()
  expect(await isMailUp()).toBe(false)
  expect(performance.now() - begun).toBeLessThan(6_000)
})
