import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dateIn, monthsAfter } from '#app/domain/programme/calendar-days.ts'
import { getProgramme } from '#app/domain/programme/get-programme.server.ts'
import { isForParticipants } from '#app/domain/registration/for-participants.ts'
import { getYear } from '#app/domain/session/get-year.server.ts'
import { programmeTexts } from '#app/domain/session/programme-texts.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink, SubmitButton } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Section } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { parcelDeskWords } from '#app/words/parcel.ts'
import { programmeDeskWords } from '#app/words/programme-desk.ts'
import { zone } from '#app/words/when.ts'
import { yearWords as words } from '#app/words/year.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { ProgrammeRules } from './programme-rules.tsx'
import { yearDays } from './year-days.ts'
import { YearView } from './year-view.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  const programmeId = parseId(params.programmeId)
  const at = now()
  const thisMonth = dateIn(at, zone).slice(0, 7)
  const asked = new URL(request.url).searchParams.get('from') ?? ''
  const month = /^2\d{3}-(0[1-9]|1[0-2])$/.test(asked) ? asked : thisMonth
  const programme = await getProgramme({ programmeId })
  const year = await getYear({ programmeId, month, now: at })
  return {
    id: programmeId,
    ...programmeTexts(programme, languageOf(request)),
    kind: programme.kind,
    minimumStaff: programme.minimumStaff,
    rules: year.rules,
    days: yearDays(year),
    month,
    earlier: monthsAfter(`${month}-01`, -12).slice(0, 7),
    later: monthsAfter(`${month}-01`, 12).slice(0, 7),
  }
}

export default function Programme() {
  const say = useSay()
  const programme = useLoaderData<typeof loader>()
  const { id, title, description, kind, rules } = programme
  return (
    <>
      <PageHeading
        eyebrow={say(programmeDeskWords.kinds[kind])}
        heading={title}
        lead={description}
        aside={
          <Row>
            <ButtonLink tone="quiet" to={`/desk/programmes/${id}/edit`}>
              {say(words.edit)}
            </ButtonLink>
            <ButtonLink tone="quiet" to={`/desk/programmes/${id}/picture`}>
              {say(words.picture)}
            </ButtonLink>
            <ButtonLink tone="quiet" to={`/desk/programmes/${id}/materials`}>
              {say(parcelDeskWords.materials)}
            </ButtonLink>
            <ButtonLink tone="quiet" to={`/desk/programmes/${id}/preview`}>
              {say(words.preview)}
            </ButtonLink>
            {isForParticipants({ kind }) && (
              <ButtonLink tone="quiet" to={`/desk/programmes/${id}/flyer`}>
                {say(words.flyer)}
              </ButtonLink>
            )}
            <ButtonLink tone="quiet" to={`/desk/sessions/new?programme=${id}`}>
              {say(programmeDeskWords.plan)}
            </ButtonLink>
          </Row>
        }
      />
      <ProgrammeRules programmeId={id} rules={rules} />
      <OneYear programme={programme} />
      <Details summary={say(words.retire)}>
        <Lead>{say(words.retireLead)}</Lead>
        <PostButton tone="danger" action={`/desk/programmes/${id}/retirement`}>
          {say(words.retire)}
        </PostButton>
      </Details>
    </>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function OneYear({ programme }: { programme: Loaded }) {
  const say = useSay()
  const { id, month, days, minimumStaff, earlier, later } = programme
  const hasProposals = days.some(({ state, session }) => state === 'proposal' && !session?.isOver)
  const year = <YearView {...{ month, days, minimumStaff }} boxes="session" />
  return (
    <Section
      heading={say(words.heading)}
      lead={say(words.lead)}
      aside={
        <Row>
          <ButtonLink size="small" tone="plain" to={`?from=${earlier}`}>
            {say(words.earlier)}
          </ButtonLink>
          <ButtonLink size="small" tone="plain" to={`?from=${later}`}>
            {say(words.later)}
          </ButtonLink>
          <ButtonLink size="small" tone="plain" to="/desk/closures">
            {say(words.closures)}
          </ButtonLink>
        </Row>
      }
    >
      {!hasProposals && year}
      {hasProposals && (
        <Form action={`/desk/programmes/${id}/confirmations`}>
          {year}
          <Row>
            <SubmitButton>{say(words.confirm)}</SubmitButton>
          </Row>
        </Form>
      )}
    </Section>
  )
}
