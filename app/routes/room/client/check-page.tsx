import { ButtonLink } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { ParticipantPage } from '#app/ui/participant-page.tsx'
import { checkWords } from '#app/words/check.ts'
import { NeedsScript } from './needs-script.tsx'
import { DeviceCheck } from './device-check.tsx'

interface Props {
  base: string
  home: string
  back: string
  mayGive: boolean
}

/** Sound, camera and line, tried days before or at the door. Nothing is asked of the device before a tap. */
export function CheckPage({ base, home, back, mayGive }: Props) {
  const say = useSay()
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
