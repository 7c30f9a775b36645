import { Avatar } from '#app/ui/avatar.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Lead } from '#app/ui/text.tsx'
import { roomWords } from '#app/words/room.ts'
import type { ComingIn } from './use-coming-in.ts'
import type { ViewOnPage } from './use-room-stream.ts'

interface Props {
  view: ViewOnPage
  name: string
  exit: string
  coming: ComingIn
}

/** Staff have let the person in: they come in when they like, and nobody sees or hears them before. */
export function DoorOpen({ view, name, exit, coming }: Props) {
  const say = useSay()
  const hasSound = view.hasMedia && view.form !== 'text' && view.form !== 'on_site'
  return (
    <>
      <PageHeading
        centred
        figure={<Avatar name={name} size="large" />}
        heading={say(roomWords.doorOpen)}
        lead={say(roomWords.doorOpenLead)}
      />
      <Button size="big" onClick={coming.comeIn} aria-disabled={coming.isComing}>
        {say(coming.isComing ? roomWords.comingIn : roomWords.enter)}
      </Button>
      <FormError errors={coming.refusal ? [coming.refusal] : undefined} />
      <Lead>{say(hasSound ? roomWords.soundComes : roomWords.textComes)}</Lead>
      <Row>
        <ButtonLink tone="plain" to={exit}>
          {say(roomWords.notNow)}
        </ButtonLink>
      </Row>
    </>
  )
}

/** Whether this is what stands there, as long as the person has not come in on this page. */
export const isDoorOpen = ({ state, admission }: ViewOnPage): boolean =>
  state === 'open' && (admission === 'admitted' || admission === 'inside')
