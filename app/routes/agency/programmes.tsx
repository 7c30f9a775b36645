import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listOpenProgrammes } from '#app/domain/registration/list-open-programmes.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Section } from '#app/ui/section.tsx'
import { invitableWords as words } from '#app/words/flyer.ts'
import { guestLanguages, languageNames } from '#app/words/language.ts'
import { formatDayTime } from '#app/words/when.ts'
import { requireWorker } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireWorker(request)
  const programmes = await listOpenProgrammes({ now: now() })
  return programmes.map(({ id, agencyTitle, isByAppointment, sessions }) => ({
    id,
    title: agencyTitle,
    isByAppointment,
    dates: sessions.map(({ startAt }) => startAt),
  }))
}

export default function Programmes() {
  const say = useSay()
  const language = useLanguage()
  const programmes = useLoaderData<typeof loader>()
  const datesOf = ({ isByAppointment, dates }: (typeof programmes)[number]) => {
    if (isByAppointment) return say(words.appointment)
    return dates.map((at) => formatDayTime(at, language)).join('、') || say(words.none)
  }
  return (
    <>
      <PageHeading
        heading={say(words.heading)}
        lead={say(words.lead)}
        aside={<ButtonLink to="/agency/invitations/new">{say(words.invite)}</ButtonLink>}
      />
      {programmes.length === 0 && (
        <EmptyState heading={say(words.emptyHeading)}>{say(words.empty)}</EmptyState>
      )}
      <ItemList>
        {programmes.map((programme) => (
          <Item key={programme.id} heading={programme.title} level={2}>
            <p>
              {say(words.next)}：{datesOf(programme)}
            </p>
            <FlyerLinks path={`/agency/programmes/${programme.id}/flyer`} />
          </Item>
        ))}
      </ItemList>
      {programmes.length > 1 && (
        <Section heading={say(words.allFlyers)} lead={say(words.allFlyersLead)}>
          <FlyerLinks path="/agency/programmes/flyers" />
        </Section>
      )}
    </>
  )
}

/** One for each language that a reader may have. */
function FlyerLinks({ path }: { path: string }) {
  const say = useSay()
  return (
    <Row>
      {guestLanguages.map((language) => (
        <ButtonLink key={language} tone="plain" size="small" to={`${path}?language=${language}`}>
          {say(words.flyer)({ language: languageNames[language] })}
        </ButtonLink>
      ))}
    </Row>
  )
}
