import { type SubmissionResult, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { canIssueGuestKey } from '#app/domain/guest/can-issue-guest-key.ts'
import { issueGuestKey } from '#app/domain/guest/issue-guest-key.server.ts'
import { getGuestList } from '#app/domain/guest/list-guests.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Card } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { TimeSpan } from '#app/ui/when-text.tsx'
import { guestDeskWords as words, guestRoleWords } from '#app/words/guest.ts'
import { formatDayTime } from '#app/words/when.ts'
import { parseId } from '../parse-id.ts'
import { readForm, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { drawGuestKey } from './draw-guest-key.server.ts'
import { GuestItems, Untold } from './guest-items.tsx'
import { IssuedGuestKey } from './issued-guest-key.tsx'

const roles = ['speaker', 'captioner', 'interpreter', 'observer'] as const

const schema = z.object({
  role: z.enum(roles),
  name: z.string().trim().min(1).max(40),
  affiliation: z.string().trim().max(40).default(''),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const at = now()
  const { actor } = await requireStaff(request, 'coordinator')
  const session = await getGuestList({ actor, sessionId: parseId(params.sessionId) })
  const lasting = { ...session, isCancelled: session.cancellation !== null }
  return {
    id: session.id,
    title: sessionTitle(session, languageOf(request)),
    startAt: session.startAt,
    endAt: session.endAt,
    guests: session.guestKeys.map(({ id, role, name, affiliation }) => ({
      id,
      role,
      name,
      affiliation,
    })),
    registered: session.registered,
    untold: session.withoutMail.map(({ id, nickname }) => ({ id, nickname })),
    mayInvite: canIssueGuestKey('speaker', lasting, at) === true,
    mayInviteObserver: canIssueGuestKey('observer', lasting, at) === true,
  }
}

/** The key is in this answer and nowhere else. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async (guest) => {
    const issued = await issueGuestKey({ actor, sessionId, ...guest, now: now() })
    return data({ issued: drawGuestKey(issued) })
  })
}

export default function Guests() {
  const language = useLanguage()
  const { id, title, startAt } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'issued' in answer)
    return (
      <IssuedGuestKey
        issued={answer.issued}
        about={`${title} ${formatDayTime(startAt, language)}`}
        back={`/desk/sessions/${id}/guests`}
      />
    )
  return <GuestPage lastResult={answer} />
}

function GuestPage({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const say = useSay()
  const session = useLoaderData<typeof loader>()
  const { id, guests, untold, mayInvite } = session
  const hasObserver = guests.some(({ role }) => role === 'observer')
  return (
    <>
      <PageHeading
        heading={say(words.heading)}
        eyebrow={
          <>
            {session.title} <TimeSpan start={session.startAt} end={session.endAt} />
          </>
        }
        lead={say(words.lead)}
      />
      <GuestItems sessionId={id} guests={guests} isOpen={mayInvite} />
      {hasObserver && mayInvite && <Untold people={untold} />}
      {mayInvite && <Invite lastResult={lastResult} />}
      <p>
        <TextLink to={`/desk/sessions/${id}`}>{say(words.toSession)}</TextLink>
      </p>
    </>
  )
}

function Invite({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const say = useSay()
  const { registered, mayInviteObserver } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult,
    constraint: constraintsOf(schema),
  })
  const offered = roles.filter((role) => role !== 'observer' || mayInviteObserver)
  return (
    <Card heading={say(words.invite)}>
      <Form form={form}>
        <ChoiceGroup
          {...fieldProps(fields.role)}
          label={say(words.role)}
          options={offered.map((value) => ({
            value,
            label: say(guestRoleWords[value]),
            hint: value === 'observer' ? say(words.observerNote)({ count: registered }) : undefined,
          }))}
        />
        {!mayInviteObserver && (
          <Note>
            <p>{say(words.observerTooLate)}</p>
          </Note>
        )}
        <TextField
          {...fieldProps(fields.name)}
          label={say(words.name)}
          hint={say(words.nameHint)}
          width="medium"
        />
        <TextField
          {...fieldProps(fields.affiliation)}
          label={say(words.affiliation)}
          hint={say(words.affiliationHint)}
        />
        <SubmitButton>{say(words.submit)}</SubmitButton>
      </Form>
    </Card>
  )
}
