import type { ActionFunctionArgs } from '@remix-run/node'
import { readBounce } from '#app/mail/read-bounce.server.ts'
import { takeBounce } from '#app/mail/take-bounce.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'

/** Nothing to read here. */
export function loader() {
  throw new Response(null, { status: 404 })
}

/**
 * Takes the reports of mail servers, as they came: 204 once one is taken in, also a second time; 400
 * for anything that is no report about a message of the hub, whose signature stands in the report's
 * own address; 503 while the database is away, so that the mail server tries again.
 */
export async function action({ request }: ActionFunctionArgs) {
  if (request.method !== 'POST') return new Response(null, { status: 405 })
  const bounce = await readBounce(await request.text()).catch(() => null)
  if (!bounce) return new Response(null, { status: 400 })
  try {
    await takeBounce({ ...bounce, now: now() })
  } catch (error) {
    log().error({ error }, 'A bounce could not be taken in')
    return new Response(null, { status: 503 })
  }
  return new Response(null, { status: 204 })
}
