import { useEffect, useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Lead } from '#app/ui/text.tsx'
import { mediaWords } from '#app/words/media.ts'
import { HandCamera } from './hand-camera.tsx'
import type { Media } from './use-media.ts'
import type { ViewOnPage } from './use-room-stream.ts'

interface MediaControlsProps {
  base: string
  view: ViewOnPage
  ownSeatId: string
  media: Media
}

/** Below the faces: one large switch for voices alone, what one can show, what it costs, and a repair. */
export function MediaControls({ base, view, ownSeatId, media }: MediaControlsProps) {
  const say = useSay()
  const canShowScreen = useCanShowScreen() && view.acts.includes('screen')
  const own = view.roster.find(({ id }) => id === ownSeatId)
  const isSharingScreen = media.sharing === 'screen'
  return (
    <section className="stack" aria-label={say(mediaWords.heading)}>
      <Row>
        <Button tone="quiet" pressed={!media.wantsPictures} onClick={media.togglePictures}>
          {say(media.wantsPictures ? mediaWords.onlyVoices : mediaWords.onlyVoicesOn)}
        </Button>
        {canShowScreen && (
          <Button tone="quiet" onClick={() => media.toggleSharing('screen')}>
            {say(isSharingScreen ? mediaWords.hideScreen : mediaWords.showScreen)}
          </Button>
        )}
      </Row>
      {own && view.acts.includes('hands') && <HandCamera base={base} seat={own} media={media} />}
      <Details summary={say(mediaWords.heading)}>
        <Lead>{say(mediaWords.onlyVoicesLead)}</Lead>
        <UsedData media={media} />
        <Row>
          <Button size="small" tone="quiet" onClick={media.repair}>
            {say(mediaWords.repair)}
          </Button>
        </Row>
        <Lead>{say(mediaWords.repairLead)}</Lead>
      </Details>
    </section>
  )
}

/** Seconds after which the count is read anew. */
const countSeconds = 10

function UsedData({ media: { countBytes } }: { media: Media }) {
  const say = useSay()
  const [megabytes, setMegabytes] = useState(0)
  useEffect(() => {
    const count = async () => setMegabytes(Math.round((await countBytes()) / 1_000_000))
    void count()
    const timer = setInterval(() => void count(), countSeconds * 1000)
    return () => clearInterval(timer)
  }, [countBytes])
  return <p>{say(mediaWords.used)({ megabytes })}</p>
}

/** Phones cannot show their screen. Known only in the browser. */
function useCanShowScreen(): boolean {
  const [can, setCan] = useState(false)
  useEffect(() => setCan('getDisplayMedia' in (navigator.mediaDevices ?? {})), [])
  return can
}
