import http from 'node:http'
import type { RoomView } from '#app/domain/room/view-of-room.ts'

/** A page that follows a room. `isIn` tells when it was told that the person may come in; resolves when it stands. */
export async function followRoom(url: string, cookie: string) {
  const { promise: isIn, resolve: tell } = Promise.withResolvers<number>()
  const { promise: stands, resolve: stand, reject } = Promise.withResolvers<undefined>()
  const request = http.get(url, { headers: { Cookie: cookie }, agent: false }, (response) => {
    if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`))
    let text = ''
    response.setEncoding('utf8').on('data', (part: string) => {
      text += part
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        const data = /^event: view\ndata: (.*)/s.exec(event)?.[1]
        if (!data) continue
        stand(undefined)
        const { isInside, admission } = JSON.parse(data) as RoomView
        if (isInside || admission === 'admitted') tell(performance.now())
      }
    })
    response.on('error', () => undefined)
  })
  request.on('error', reject)
  await stands
  return { isIn, close: () => request.destroy() }
}

/** Posts fields to a room's resource as its page would. @returns the answer @throws for any other than a yes */
export async function pressIn(
  url: string,
  cookie: string,
  fields: Record<string, string> = {},
): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { Cookie: cookie, Origin: new URL(url).origin },
    body: new URLSearchParams(fields),
  })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return await response.json()
}
