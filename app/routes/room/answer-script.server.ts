import { Refusal } from '#app/platform/refusal.ts'

/** Answers a page's script: what the verb returns, or the reason of an expected no with 409. */
export async function answerScript(work: () => Promise<object | void>): Promise<Response> {
  try {
    return Response.json((await work()) ?? {})
  } catch (error) {
    if (error instanceof Refusal) return Response.json({ reason: error.reason }, { status: 409 })
    throw error
  }
}
