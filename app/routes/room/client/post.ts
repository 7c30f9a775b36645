/** Posts fields to a room's resource. @returns what it answered, or null when it did not reach or was refused */
export async function post(url: string, fields: Record<string, string> = {}): Promise<unknown> {
  try {
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
