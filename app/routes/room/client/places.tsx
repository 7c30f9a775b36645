import { useEffect, useRef, useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { breakoutWords } from '#app/words/breakout.ts'
import { type Press, usePress } from './use-press.ts'
import type { ViewOnPage } from './use-room-stream.ts'

interface PlacesProps {
  base: string
  view: ViewOnPage
  /** Staff go where they like from their own list. */
  isSteering: boolean
}

/** In which room within the room one is, and to which one may go. Nobody is hurried: staying is an answer too. */
export function Places({ base, view, isSteering }: PlacesProps) {
  const { press, refusal } = usePress(base)
  const asked = view.breakouts.find(({ isAsked }) => isAsked)
  const open = view.breakouts.filter(({ entry }) => entry === 'chosen')
  const mayMove = view.acts.includes('move')
  const mayChoose = mayMove && !isSteering && view.place === null
  return (
    <>
      {refusal && (
        <Note tone="warm" status>
          <p>{refusal}</p>
        </Note>
      )}
      <CameBack place={view.place?.id ?? null} />
      {view.place && <OwnPlace place={view.place} press={press} mayMove={mayMove} />}
      {asked && <AskedInto id={asked.id} press={press} />}
      {mayChoose && open.length > 0 && <Choices breakouts={open} press={press} />}
    </>
  )
}

/** Whoever is brought back did not ask for it: what happened is said until they have read it. */
function CameBack({ place }: { place: string | null }) {
  const say = useSay()
  const before = useRef(place)
  const [isBack, setIsBack] = useState(false)
  useEffect(() => {
    if (before.current !== place) setIsBack(place === null)
    before.current = place
  }, [place])
  if (!isBack) return null
  return (
    <Note tone="ok" status>
      <p>{say(breakoutWords.cameBack)}</p>
      <Row>
        <Button size="small" tone="plain" onClick={() => setIsBack(false)}>
          {say(breakoutWords.understood)}
        </Button>
      </Row>
    </Note>
  )
}

function OwnPlace({
  place,
  press,
  mayMove,
}: {
  place: NonNullable<ViewOnPage['place']>
  press: Press
  mayMove: boolean
}) {
  const say = useSay()
  const { theme } = place
  return (
    <Note
      status
      heading={theme ? say(breakoutWords.inTheme)({ theme }) : say(breakoutWords.inSideRoom)}
    >
      <p>{say(breakoutWords.inLead)}</p>
      {mayMove && (
        <Row>
          <Button size="small" tone="quiet" onClick={() => void press('place')}>
            {say(breakoutWords.back)}
          </Button>
        </Row>
      )}
    </Note>
  )
}

function AskedInto({ id, press }: { id: string; press: Press }) {
  const say = useSay()
  return (
    <Note tone="warm" status heading={say(breakoutWords.asked)}>
      <p>{say(breakoutWords.askedLead)}</p>
      <Row fill>
        <Button onClick={() => void press('place', { room: id })}>
          {say(breakoutWords.goAsked)}
        </Button>
        <Button tone="quiet" onClick={() => void press('place', { stay: 'stay' })}>
          {say(breakoutWords.stayAsked)}
        </Button>
      </Row>
    </Note>
  )
}

function Choices({ breakouts, press }: { breakouts: ViewOnPage['breakouts']; press: Press }) {
  const say = useSay()
  const [passed, setPassed] = useState<string[]>([])
  const ids = breakouts.map(({ id }) => id)
  if (ids.every((id) => passed.includes(id))) return null
  return (
    <Note tone="warm" status heading={say(breakoutWords.choose)}>
      <p>{say(breakoutWords.chooseLead)}</p>
      <Row>
        {breakouts.map(({ id, theme, people }) => (
          <Button key={id} tone="quiet" onClick={() => void press('place', { room: id })}>
            {say(breakoutWords.goTo)({ theme: theme ?? '', people })}
          </Button>
        ))}
        <Button tone="plain" onClick={() => setPassed(ids)}>
          {say(breakoutWords.stay)}
        </Button>
      </Row>
    </Note>
  )
}
