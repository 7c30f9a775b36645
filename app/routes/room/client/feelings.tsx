import type { Stamp } from '#app/generated/prisma/enums.ts'
import { Button } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { BarButton, BarRow } from '#app/ui/room/bar.tsx'
import { Lead } from '#app/ui/text.tsx'
import { roomWords } from '#app/words/room.ts'
import { post } from './post.ts'
import { stampIcons } from './stamp-icons.tsx'
import type { ViewOnPage } from './use-room-stream.ts'

interface Props {
  base: string
  view: ViewOnPage
  isQuiet: boolean
}

const stamps = Object.keys(stampIcons) as Stamp[]

/** What can be said without a word: a feeling for some seconds, and that one only listens today. */
export function Feelings({ base, view, isQuiet }: Props) {
  const say = useSay()
  return (
    <>
      <BarRow>
        {stamps.map((stamp) => {
          const Icon = stampIcons[stamp]
          return (
            <BarButton
              key={stamp}
              icon={<Icon />}
              label={say(roomWords.stamps[stamp])}
              onClick={() => void post(`${base}/stamps`, { stamp })}
            />
          )
        })}
      </BarRow>
      {view.acts.includes('quiet') && (
        <>
          <Row align="center">
            <Button
              size="small"
              tone="quiet"
              pressed={isQuiet}
              onClick={() => void post(`${base}/quiet`, isQuiet ? {} : { on: 'on' })}
            >
              {say(roomWords.stayQuiet)}
            </Button>
          </Row>
          <Lead>{say(roomWords.quietLead)}</Lead>
        </>
      )}
    </>
  )
}
