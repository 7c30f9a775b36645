import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findParticipants } from '#app/domain/referral/find-participants.server.ts'
import { getParticipant } from '#app/domain/referral/list-participants.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/form/check-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { HiddenField } from '#app/ui/form/hidden-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { participantDeskWords } from '#app/words/agency-desk.ts'
import { mergeWords as words } from '#app/words/application-desk.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { ParticipantSearch } from './participant-search.tsx'
import { searchParticipants } from './search-participants.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const participantId = parseId(params.participantId)
  const { id, nickname } = await getParticipant({ actor, participantId })
  return { id, nickname }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const { id: exceptId } = await getParticipant({
    actor,
    participantId: parseId(params.participantId),
  })
  return await searchParticipants(request, (nickname) =>
    findParticipants({ actor, nickname, exceptId }),
  )
}

export default function ParticipantMerge() {
  const say = useSay()
  const { id, nickname } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        eyebrow={nickname ?? say(participantDeskWords.notYet)}
        heading={say(words.heading)}
        lead={say(words.lead)}
      />
      <ParticipantSearch label={say(words.search)} lastResult={useActionData<typeof action>()}>
        {(other) => (
          <Form action={`/desk/participants/${id}/merger`}>
            <HiddenField name="other" value={other.id} />
            <CheckField name="sure" id={`sure-${other.id}`} label={say(words.sure)} />
            <SubmitButton tone="danger">{say(words.merge)}</SubmitButton>
          </Form>
        )}
      </ParticipantSearch>
    </>
  )
}
