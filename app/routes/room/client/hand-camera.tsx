import { Button } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Lead } from '#app/ui/text.tsx'
import { mediaWords } from '#app/words/media.ts'
import { post } from './post.ts'
import type { Media } from './use-media.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** Hands at work by a second camera: shown, turned the right way for everybody, taken away. */
export function HandCamera({
  base,
  seat: { hands },
  media,
}: {
  base: string
  seat: ViewOnPage['roster'][number]
  media: Media
}) {
  const say = useSay()
  const isOn = media.sharing === 'hands'
  const turn = (fields: Record<string, string> = {}) => void post(`${base}/hands-turn`, fields)
  return (
    <>
      <Row>
        <Button tone="quiet" pressed={isOn} onClick={() => media.toggleSharing('hands')}>
          {say(isOn ? mediaWords.hideHands : mediaWords.showHands)}
        </Button>
        {isOn && (
          <>
            <Button size="small" tone="plain" onClick={() => turn()}>
              {say(mediaWords.turn)}
            </Button>
            <Button
              size="small"
              tone="plain"
              pressed={hands.isMirrored}
              onClick={() => turn({ mirror: 'mirror' })}
            >
              {say(mediaWords.mirror)}
            </Button>
            <Button size="small" tone="plain" onClick={media.nextHandCamera}>
              {say(mediaWords.otherCamera)}
            </Button>
          </>
        )}
      </Row>
      {!isOn && <Lead>{say(mediaWords.handsLead)}</Lead>}
    </>
  )
}
