import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { ParticipantPage } from '#app/ui/participant-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { checkWords } from '#app/words/check.ts'
import { parseId } from '../parse-id.ts'
import { findCheckSide } from './check-side.server.ts'
import { DeviceCheck } from './client/device-check.tsx'
import { NeedsScript } from './needs-script.tsx'

export const handle: RouteHandle = { script: true, door: 'room' }

export async function loader({ request }: LoaderFunctionArgs) {
  const { base, home, room, actor } = await findCheckSide(request)
  const session = new URL(request.url).searchParams.get('room')
  const back = session ? `${room}/${parseId(session)}` : home
  return { base, home, back, mayGive: actor !== null }
}

/** Sound, camera and line, tried days before or at the door. Nothing is asked of the device before a tap. */
export default function Check() {
  const say = useSay()
  const { base, home, back, mayGive } = useLoaderData<typeof loader>()
  return (
    <ParticipantPage home={home}>
      <PageHeading heading={say(checkWords.heading)} lead={say(checkWords.lead)} />
      <NeedsScript />
      <DeviceCheck base={base} mayGive={mayGive} />
      <ButtonLink tone="quiet" to={back}>
        {say(checkWords.back)}
      </ButtonLink>
    </ParticipantPage>
  )
}
