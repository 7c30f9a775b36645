import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listConsents } from '#app/domain/consent/list-consents.server.ts'
import { listOwnFeedbacks } from '#app/domain/feedback/find-own-feedback.server.ts'
import { listGuests } from '#app/domain/guest/list-guests.server.ts'
import { listOwnSessions } from '#app/domain/registration/list-own-sessions.server.ts'
import { dayAround } from '#app/domain/session/session-times.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'
import { Section } from '#app/ui/section.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { formatDay } from '#app/words/when.ts'
import { calendarWords } from '#app/words/calendar.ts'
import { homeWords } from '#app/words/participant.ts'
import { ItemList, Item } from '#app/ui/list.tsx'
import { findParticipant } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import {
  ComingSessions,
  NextSession,
  ObservedSession,
  OfferedSession,
  type ShownSession,
} from './coming-sessions.tsx'
import { showSession } from './show-session.server.ts'
import { Welcome } from './welcome.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const requester = await findParticipant(request)
  if (!requester) return null
  const { actor, person } = requester
  const at = now()
  const language = languageOf(request)
  const [sessions, consents, feedbacks] = await Promise.all([
    listOwnSessions({ actor, now: at }),
    listConsents({ actor }),
    listOwnFeedbacks({ actor }),
  ])
  const { from, to } = dayAround(at, 'Asia/Tokyo')
  const isOwn = ({ ownState, isCancelled }: (typeof sessions)[number]) =>
    ownState !== null && !isCancelled
  const nearOrOwn = sessions.filter((session) => isOwn(session) || session.doorAt < to)
  const guests = await listGuests({ sessionIds: nearOrOwn.map(({ id }) => id) })
  const coming = sessions.map((session) => ({
    ...showSession(session, language, at),
    isToday: session.doorAt < to && session.closeAt > from,
    guests: guests.get(session.id) ?? [],
  }))
  return {
    now: at,
    nickname: person.nickname,
    coming,
    agencies: consents.map(({ agencyName }) => agencyName),
    waitingId: feedbacks.find(({ state }) => state === 'waiting')?.id ?? null,
  }
}

export default function Home() {
  const own = useLoaderData<typeof loader>()
  return own ? <OwnHome own={own} /> : <Welcome />
}

type Own = NonNullable<Awaited<ReturnType<typeof useLoaderData<typeof loader>>>>

function OwnHome({ own }: { own: Own }) {
  const say = useSay()
  const language = useLanguage()
  const isNow = ({ isToday, isCancelled }: ShownSession & { isToday: boolean }) =>
    isToday && !isCancelled
  const next =
    own.coming.find((session) => isNow(session) && session.ownForm) ??
    own.coming.find((session) => isNow(session) && session.isLobbyOpen && session.areDoorsOpen)
  const offered = own.coming.filter(
    ({ ownState, isCancelled }) => ownState === 'offered' && !isCancelled,
  )
  const observed = own.coming.filter(
    ({ id, ownState, isCancelled, guests }) =>
      id !== next?.id &&
      ownState !== null &&
      !isCancelled &&
      guests.some(({ role }) => role === 'observer'),
  )
  const others = own.coming.filter((session) => session.id !== next?.id)
  return (
    <>
      <PageHeading
        heading={say(homeWords.hello)({ name: own.nickname ?? '' })}
        lead={say(homeWords.today)({ day: formatDay(own.now, language) })}
      />
      {own.waitingId && (
        <Note tone="warm" heading={say(homeWords.waitingRecord)}>
          <p>{say(homeWords.waitingRecordLead)}</p>
          <ButtonLink tone="quiet" to={`/feedbacks/${own.waitingId}`}>
            {say(homeWords.lookAtIt)}
          </ButtonLink>
        </Note>
      )}
      {offered.map((session) => (
        <OfferedSession key={session.id} session={session} />
      ))}
      {next && <NextSession session={next} />}
      {observed.map((session) => (
        <ObservedSession key={session.id} session={session} />
      ))}
      <ComingSessions sessions={others} />
      {own.agencies.length > 0 && (
        <Note heading={say(homeWords.whoHears)}>
          {own.agencies.map((agency) => (
            <p key={agency}>{say(homeWords.toldOnlyAgreed)({ agency })}</p>
          ))}
          <p>
            <TextLink to="/consents">{say(homeWords.seePromise)}</TextLink>
          </p>
        </Note>
      )}
      <OwnThings />
    </>
  )
}

function OwnThings() {
  const say = useSay()
  return (
    <Section heading={say(homeWords.ownThings)}>
      <ItemList>
        <Item heading={say(homeWords.changeSeat)} to="/seat" />
        <Item heading={say(homeWords.ownRecords)} to="/records" />
        <Item heading={say(homeWords.ownNotices)} to="/notices" />
        <Item heading={say(calendarWords.heading)} to="/calendar" />
        <Item heading={say(homeWords.ownKey)} to="/key" />
      </ItemList>
      <PostButton action="/sign-out" tone="plain">
        {say(homeWords.signOut)}
      </PostButton>
    </Section>
  )
}
