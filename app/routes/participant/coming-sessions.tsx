import { ButtonLink } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { Details } from '#app/ui/details.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { GuestNote } from '#app/ui/guest-note.tsx'
import { Note } from '#app/ui/note.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Row, Stack } from '#app/ui/layout.tsx'
import { DayItem, DayList } from '#app/ui/list.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card, Section } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { BigTime, type HeadingLevel, Lead } from '#app/ui/text.tsx'
import { TimeSpan, When } from '#app/ui/when-text.tsx'
import { chooseWords } from '#app/words/choose-sessions.ts'
import { guestWords } from '#app/words/guest.ts'
import { placesOf } from '#app/words/places.ts'
import { registrationWords } from '#app/words/registration.ts'
import { formatDayTime, formatTime } from '#app/words/when.ts'
import { formWordsOfSeat, homeWords } from '#app/words/participant.ts'

export interface ShownSession {
  id: string
  title: string
  description: string
  doorAt: Date | string
  areDoorsOpen: boolean
  startAt: Date | string
  endAt: Date | string
  venue: 'online' | 'on_site' | 'both'
  place: string | null
  isCancelled: boolean
  ownState: keyof typeof registrationWords.state | null
  ownForm: keyof typeof formWordsOfSeat | null
  offerEndsAt: Date | string | null
  seatsLeft: number
  isLobbyOpen: boolean
}

interface WithGuests {
  guests: Parameters<typeof GuestNote>[0]['guests']
}

/** The one next step: today's gathering, where the person has a place. */
export function NextSession({ session }: { session: ShownSession & WithGuests }) {
  const say = useSay()
  const { id, title, startAt, endAt, doorAt, areDoorsOpen, ownForm } = session
  const doors = areDoorsOpen
    ? say(homeWords.doorsOpen)
    : say(homeWords.doors)({ door: formatTime(doorAt) })
  return (
    <Card
      tone="next"
      heading={
        <TextLink to={`/sessions/${id}`}>
          {say(ownForm ? homeWords.todays : registrationWords.openNow)({ title })}
        </TextLink>
      }
    >
      <BigTime note={doors}>
        <TimeSpan start={startAt} end={endAt} show="times" />
      </BigTime>
      <Chips>
        {ownForm && <Chip>{say(formWordsOfSeat[ownForm].short)}</Chip>}
        {ownForm && <Chip tone="ok">{say(homeWords.going)}</Chip>}
      </Chips>
      <GuestNote guests={session.guests} mayStepBack={ownForm !== null && !areDoorsOpen} />
      {session.isLobbyOpen && (
        <PostButton action={`/room/${id}/entry`} size="big">
          {say(homeWords.enter)}
        </PostButton>
      )}
      <Row fill>
        <ButtonLink tone="quiet" to="/check">
          {say(homeWords.tryDevices)}
        </ButtonLink>
        {ownForm && !areDoorsOpen && (
          <PostButton tone="plain" action={`/sessions/${id}/registration/cancellation`}>
            {say(homeWords.notToday)}
          </PostButton>
        )}
      </Row>
    </Card>
  )
}

/** A place that is kept for the person for a time, as the first thing they see. */
export function OfferedSession({ session }: { session: ShownSession }) {
  const say = useSay()
  const language = useLanguage()
  const { id, title, startAt, offerEndsAt } = session
  if (!offerEndsAt) return null
  return (
    <Note tone="warm" heading={say(registrationWords.offeredHeading)}>
      <p>
        {title} <When at={startAt} />
      </p>
      <p>{say(registrationWords.offeredUntil)({ until: formatDayTime(offerEndsAt, language) })}</p>
      <ButtonLink to={`/sessions/${id}`}>{say(registrationWords.see)}</ButtonLink>
    </Note>
  )
}

/** That somebody will look on where the person has a place: said beforehand, with the way out. */
export function ObservedSession({ session }: { session: ShownSession & WithGuests }) {
  const say = useSay()
  const { id, title, startAt, guests } = session
  return (
    <Stack>
      <p>
        {title} <When at={startAt} />
      </p>
      <GuestNote guests={guests} mayStepBack />
      <ButtonLink tone="quiet" to={`/sessions/${id}`}>
        {say(guestWords.look)}
      </ButtonLink>
    </Stack>
  )
}

/** How many gatherings stand on the page at once; more would be a wall to a tired person. */
const shownAtOnce = 4

/** What is coming, as a calm list: the next few, and the rest for whoever wants to see it. */
export function ComingSessions({ sessions }: { sessions: ShownSession[] }) {
  const say = useSay()
  return (
    <Section heading={say(homeWords.coming)}>
      {sessions.length === 0 && (
        <EmptyState heading={say(homeWords.coming)}>{say(homeWords.noneComing)}</EmptyState>
      )}
      <SessionList sessions={sessions.slice(0, shownAtOnce)} />
      {sessions.length > shownAtOnce && (
        <Details summary={say(homeWords.later)}>
          <SessionList sessions={sessions.slice(shownAtOnce)} />
        </Details>
      )}
      <p>
        <TextLink to="/sessions">{say(chooseWords.heading)}</TextLink>
      </p>
    </Section>
  )
}

/** Gatherings below one another, each with its day, what it is, and whether there is a place. */
export function SessionList({
  sessions,
  level,
}: {
  sessions: ShownSession[]
  level?: HeadingLevel
}) {
  return (
    <DayList>
      {sessions.map((session) => (
        <DayItem
          key={session.id}
          at={session.startAt}
          heading={<TextLink to={`/sessions/${session.id}`}>{session.title}</TextLink>}
          level={level}
        >
          <Lead>{session.description}</Lead>
          <SessionChips session={session} />
        </DayItem>
      ))}
    </DayList>
  )
}

/** Where it is, and whether there is a place. */
export function SessionChips({ session }: { session: ShownSession }) {
  const say = useSay()
  const language = useLanguage()
  const { isCancelled, ownState, seatsLeft } = session
  return (
    <Chips>
      {placesOf(session, language).map((place) => (
        <Chip key={place}>{place}</Chip>
      ))}
      {isCancelled && <Chip tone="bad">{say(homeWords.cancelled)}</Chip>}
      {!isCancelled && ownState && (
        <Chip tone={ownState === 'confirmed' ? 'ok' : 'warn'}>
          {say(registrationWords.state[ownState])}
        </Chip>
      )}
      {!isCancelled && !ownState && seatsLeft === 0 && (
        <Chip tone="warn">{say(homeWords.full)}</Chip>
      )}
      {!isCancelled && !ownState && seatsLeft > 0 && seatsLeft <= 3 && (
        <Chip tone="warn">{say(homeWords.seatsLeft)({ count: seatsLeft })}</Chip>
      )}
    </Chips>
  )
}
