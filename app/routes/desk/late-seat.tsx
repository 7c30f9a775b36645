import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findParticipants } from '#app/domain/referral/find-participants.server.ts'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { boardWords as words } from '#app/words/board.ts'
import { requireStaff } from '../requesters.server.ts'
import { ParticipantSearch } from './participant-search.tsx'
import { searchParticipants } from './search-participants.server.ts'
import { getSessionToChange } from './session-to-change.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  return (await getSessionToChange(request, params)).shown
}

export async function action({ request, params }: ActionFunctionArgs) {
  await getSessionToChange(request, params)
  const { actor } = await requireStaff(request, 'coordinator')
  return await searchParticipants(request, (nickname) => findParticipants({ actor, nickname }))
}

/** Somebody calls on the day: a place is opened for them, also where all are taken. */
export default function LateSeat() {
  const say = useSay()
  const { id, title } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading eyebrow={title} heading={say(words.lateSeat)} lead={say(words.lateSeatLead)} />
      <ParticipantSearch label={say(words.nickname)} lastResult={useActionData<typeof action>()}>
        {(person) => (
          <PostButton
            action={`/desk/sessions/${id}/late-seat/opening`}
            fields={{ participant: person.id }}
          >
            {say(words.openSeat)}
          </PostButton>
        )}
      </ParticipantSearch>
    </>
  )
}
