import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { renewGuestKey } from '#app/domain/guest/issue-guest-key.server.ts'
import { getGuestList } from '#app/domain/guest/list-guests.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { guestDeskWords as words, guestRoleWords } from '#app/words/guest.ts'
import { formatDayTime } from '#app/words/when.ts'
import { parseId } from '../parse-id.ts'
import { refusalSentence, whenRefused } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { drawGuestKey } from './draw-guest-key.server.ts'
import { IssuedGuestKey } from './issued-guest-key.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const session = await getGuestList({ actor, sessionId: parseId(params.sessionId) })
  const guest = session.guestKeys.find(({ id }) => id === params.guestKeyId)
  if (!guest) throw new Response(null, { status: 404 })
  return {
    title: sessionTitle(session, languageOf(request)),
    startAt: session.startAt,
    back: `/desk/sessions/${session.id}/guests`,
    name: guest.name,
    role: guest.role,
  }
}

/** The new key is in this answer and nowhere else; the old one has ended. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const guestKeyId = parseId(params.guestKeyId)
  return await whenRefused(
    async () => {
      const issued = await renewGuestKey({ actor, sessionId, guestKeyId, now: now() })
      return data({ issued: drawGuestKey(issued) })
    },
    (refusal) => data({ sentence: refusalSentence(request, refusal) }, { status: 409 }),
  )
}

export default function GuestKey() {
  const say = useSay()
  const language = useLanguage()
  const { title, startAt, back, name, role } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'issued' in answer)
    return (
      <IssuedGuestKey
        issued={answer.issued}
        about={`${title} ${formatDayTime(startAt, language)}`}
        back={back}
      />
    )
  return (
    <>
      <PageHeading
        heading={say(words.renew)}
        eyebrow={`${say(guestRoleWords[role])} ${name}`}
        lead={say(words.renewLead)}
      />
      <Form method="post">
        {answer && <FormError errors={[answer.sentence]} />}
        <SubmitButton>{say(words.renew)}</SubmitButton>
      </Form>
      <p>
        <TextLink to={back}>{say(words.back)}</TextLink>
      </p>
    </>
  )
}
