import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMails } from '#app/mail/list-mails.server.ts'
import { hasRole } from '#app/platform/actor.ts'
import { Chip } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { When } from '#app/ui/when-text.tsx'
import { mailDeskWords as words } from '#app/words/mail-desk.ts'
import { requireStaff } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator', 'administrator')
  const mails = await listMails()
  const maySeeRecords = hasRole(actor, 'coordinator')
  return {
    mails: mails.map(({ subjectId, ...mail }) => ({
      ...mail,
      to: maySeeRecords && mail.kind === 'feedback' ? `/desk/feedbacks/${subjectId}` : null,
    })),
  }
}

const tones = {
  queued: 'plain',
  sending: 'plain',
  accepted: 'ok',
  refused: 'bad',
  uncertain: 'bad',
  stopped: 'plain',
} as const

export default function Mails() {
  const say = useSay()
  const { mails } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      {mails.some(({ state }) => state === 'uncertain') && (
        <Note tone="warm">
          <p>{say(words.hand)}</p>
        </Note>
      )}
      <Table
        caption={say(words.heading)}
        captionHidden
        rows={mails}
        rowKey={({ id }) => id}
        empty={<EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>}
        columns={[
          {
            heading: say(words.kind),
            rowHeading: true,
            cell: ({ kind, to }) =>
              to ? <TextLink to={to}>{say(words.kinds[kind])}</TextLink> : say(words.kinds[kind]),
          },
          {
            heading: say(words.standing),
            cell: ({ state }) => <Chip tone={tones[state]}>{say(words.states[state])}</Chip>,
          },
          { heading: say(words.made), cell: ({ createdAt }) => <When at={createdAt} /> },
          { heading: say(words.attempts), numeric: true, cell: ({ attempts }) => attempts },
          { heading: say(words.reply), wide: true, cell: ({ reply }) => reply ?? '—' },
        ]}
      />
    </>
  )
}
