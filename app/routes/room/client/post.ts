import type { RefusalReason } from '#app/platform/refusal.ts'

export interface Posted {
  /** What the resource answered; null when it was not reached, or said no. */
  answer: unknown
  /** Why it said no, where it said so. */
  refusal: RefusalReason | null
}

/** Posts fields to a room's resource. */
export async function post(url: string, fields: Record<string, string> = {}): Promise<Posted> {
  try {
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) })
    if (response.ok) return { answer: await response.json(), refusal: null }
    if (response.status !== 409) return { answer: null, refusal: null }
    const { reason } = (await response.json()) as { reason: RefusalReason }
    return { answer: null, refusal: reason }
  } catch {
    return { answer: null, refusal: null }
  }
}
