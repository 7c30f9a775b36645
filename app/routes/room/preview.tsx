import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getOwnSession } from '#app/domain/registration/list-own-sessions.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { ParticipantPage } from '#app/ui/participant-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { previewWords } from '#app/words/room.ts'
import { parseId } from '../parse-id.ts'
import { requireParticipant } from '../requesters.server.ts'
import { CameraTrial, MicrophoneTrial, SpeakerTrial } from './client/device-trials.tsx'
import { NeedsScript } from './needs-script.tsx'

export const handle: RouteHandle = { script: true, door: 'room' }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const { id: sessionId } = await getOwnSession({
    actor,
    sessionId: parseId(params.sessionId),
    now: now(),
  })
  return { sessionId }
}

/** Sound and camera, tried in this browser alone. Nothing is asked for before a tap. */
export default function Preview() {
  const say = useSay()
  const { sessionId } = useLoaderData<typeof loader>()
  return (
    <ParticipantPage>
      <PageHeading heading={say(previewWords.heading)} lead={say(previewWords.lead)} />
      <NeedsScript />
      <SpeakerTrial />
      <MicrophoneTrial />
      <CameraTrial />
      <ButtonLink to={`/room/${sessionId}`}>{say(previewWords.back)}</ButtonLink>
    </ParticipantPage>
  )
}
