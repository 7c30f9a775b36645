import type { HubProcess } from './hub-process.ts'

interface Health {
  status: string
  parts?: Record<string, unknown>
}

/** Whether every web process says that all is well, and media are not still being prepared. */
export async function isHealthy(webs: HubProcess[]): Promise<boolean> {
  const answers = await Promise.all(webs.map((each) => askHealth(each.port)))
  return answers.every((answer) => answer?.status === 'ok' && answer.parts?.media !== 'building')
}

async function askHealth(port: number): Promise<Health | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health`, {
      signal: AbortSignal.timeout(3_000),
    })
    return (await response.json()) as Health
  } catch {
    return null
  }
}
