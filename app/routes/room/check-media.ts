import type { ActionFunctionArgs } from '@remix-run/node'
import { openMediaTrial } from '#app/domain/room/open-media-trial.server.ts'
import { callerOf } from '#app/platform/attempts.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerScript } from './answer-script.server.ts'
import { findCheckSide } from './check-side.server.ts'

/** A token for a room of one's own, for a minute. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { keyHolder } = await findCheckSide(request)
  const caller = callerOf(context.callerAddress)
  return await answerScript(() => openMediaTrial({ keyHolder, caller, now: now() }))
}
