import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listParcels } from '#app/domain/parcel/list-parcels.server.ts'
import { openLabels } from '#app/domain/parcel/ship-parcel.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { Lead } from '#app/ui/text.tsx'
import { TimeSpan } from '#app/ui/when-text.tsx'
import { parcelDeskWords as words } from '#app/words/parcel.ts'
import { noonOf } from '#app/words/rule.ts'
import { formatDay } from '#app/words/when.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { ParcelLabels } from './parcel-labels.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request)
  const session = await listParcels({ actor, sessionId: parseId(params.sessionId) })
  return {
    id: session.id,
    title: sessionTitle(session, languageOf(request)),
    startAt: session.startAt,
    endAt: session.endAt,
    due: session.due,
    isSender: session.isSender,
    senderName: session.senderName,
    people: session.people.map(({ id, nickname, parcelId, shippedAt }) => ({
      id,
      nickname,
      parcelId,
      state: stateOf({ parcelId, shippedAt }),
    })),
  }
}

function stateOf({ parcelId, shippedAt }: { parcelId: string | null; shippedAt: Date | null }) {
  if (!parcelId) return 'silent' as const
  return shippedAt ? ('shipped' as const) : ('waiting' as const)
}

/** The addresses are in this answer and nowhere else. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  const { isSender } = await listParcels({ actor, sessionId })
  if (!isSender) throw new Response(null, { status: 404 })
  return data({ labels: await openLabels({ actor, sessionId, now: now() }) })
}

const tones = { waiting: 'warn', shipped: 'ok', silent: 'plain' } as const

export default function SessionParcels() {
  const say = useSay()
  const language = useLanguage()
  const session = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { id, people } = session
  const shipping = {
    heading: say(words.onItsWay),
    cell: ({ state, parcelId }: (typeof people)[number]) =>
      state === 'waiting' && (
        <PostButton
          size="small"
          tone="quiet"
          action={`/desk/sessions/${id}/parcels/${parcelId}/shipment`}
        >
          {say(words.ship)}
        </PostButton>
      ),
  }
  return (
    <>
      <PageHeading
        eyebrow={
          <>
            {session.title} <TimeSpan start={session.startAt} end={session.endAt} />
          </>
        }
        heading={say(words.heading)}
        lead={say(words.due)({ day: formatDay(noonOf(session.due), language) })}
      />
      {answer && <ParcelLabels labels={answer.labels} />}
      {!answer && <Opening />}
      <Card heading={say(words.people)}>
        <Table
          caption={say(words.people)}
          captionHidden
          rows={people}
          rowKey={(person) => person.id}
          columns={[
            {
              heading: say(words.nickname),
              rowHeading: true,
              cell: ({ nickname }) => nickname ?? say(words.noNickname),
            },
            {
              heading: say(words.state),
              cell: ({ state }) => <Chip tone={tones[state]}>{say(words.states[state])}</Chip>,
            },
            ...(session.isSender ? [shipping] : []),
          ]}
        />
      </Card>
      <p>
        <TextLink to="/desk/parcels">{say(words.toList)}</TextLink>
      </p>
    </>
  )
}

/** The way to the addresses, for whoever sends the parcels; for everybody else who that is. */
function Opening() {
  const say = useSay()
  const { isSender, senderName, people } = useLoaderData<typeof loader>()
  if (!senderName) return <Note tone="warm">{say(words.noSender)}</Note>
  if (!isSender) return <Lead>{say(words.notSender)({ name: senderName })}</Lead>
  if (!people.some(({ state }) => state === 'waiting')) return <Lead>{say(words.noLabels)}</Lead>
  return (
    <Form method="post">
      <Lead>{say(words.openLead)}</Lead>
      <SubmitButton>{say(words.open)}</SubmitButton>
    </Form>
  )
}
