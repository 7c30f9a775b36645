export interface Signalling {
  closed: Promise<void>
  isClosed(): boolean
  close(): void
}

/** A browser's signalling socket through a gate. Rejects when it is refused. */
export async function connectThroughGate(url: string, token: string): Promise<Signalling> {
  const query = `access_token=${token}&auto_subscribe=1&sdk=js&version=2.23.0&protocol=16`
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/rtc?${query}`)
  let isClosed = false
  const closed = new Promise<void>((resolve) =>
    socket.addEventListener('close', () => {
      isClosed = true
      resolve()
    }),
  )
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error('refused')))
  })
  return { closed, isClosed: () => isClosed, close: () => socket.close() }
}

/** What a gate answers to a token before a browser opens its socket. */
export async function askGate(
  url: string,
  token: string,
  headers: Record<string, string> = {},
): Promise<number> {
  return (await fetch(`${url}/rtc/validate?access_token=${token}`, { headers })).status
}
