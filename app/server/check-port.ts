import net from 'node:net'
import { StartRefused } from './start-refused.ts'

/**
 * Makes sure that the hub will be able to listen, before anything else is started.
 * @throws StartRefused naming the port and the way to choose another
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const code = await new Promise<string | undefined>((resolve) => {
    const server = net.createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    server.listen({ host, port }, () => server.close(() => resolve(undefined)))
  })
  if (code !== undefined) throw portRefusal(code, host, port)
}

/** Says in a sentence why a port cannot be had. */
export function portRefusal(code: string, host: string, port: number): StartRefused {
  const other = `npm start -- --port ${port === 3000 ? 3001 : port + 1}`
  if (code === 'EADDRINUSE') {
    return new StartRefused(
      `ポート ${port} はほかのプログラムが使っています。別の番号で：${other}\nPort ${port} is taken by another program. Choose another: ${other}`,
    )
  }
  if (code === 'EACCES') {
    return new StartRefused(
      `ポート ${port} を使う許可がありません。1024 以上の番号で：${other}\nThis user may not use port ${port}. Choose one from 1024 up: ${other}`,
    )
  }
  return new StartRefused(
    `${host}:${port} で待ち受けできません（${code}）。HOST と PORT を確かめてください。\nThe hub cannot listen on ${host}:${port} (${code}): check HOST and PORT.`,
  )
}
