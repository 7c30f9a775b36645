import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { ParticipantPage } from '#app/ui/participant-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { previewWords } from '#app/words/room.ts'
import { CameraTrial, MicrophoneTrial, SpeakerTrial } from './client/device-trials.tsx'
import { loadRoom } from './load-room.server.ts'
import { NeedsScript } from './needs-script.tsx'

export const handle: RouteHandle = { script: true, door: 'room' }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { base, exit } = await loadRoom(request, params)
  return { base, exit }
}

/** Sound and camera, tried in this browser alone. Nothing is asked for before a tap. */
export default function Preview() {
  const say = useSay()
  const { base, exit } = useLoaderData<typeof loader>()
  return (
    <ParticipantPage home={exit}>
      <PageHeading heading={say(previewWords.heading)} lead={say(previewWords.lead)} />
      <NeedsScript />
      <SpeakerTrial />
      <MicrophoneTrial />
      <CameraTrial />
      <ButtonLink to={base}>{say(previewWords.back)}</ButtonLink>
    </ParticipantPage>
  )
}
