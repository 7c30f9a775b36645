import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMails } from '#app/mail/list-mails.server.ts'
import { repeatableMail } from '#app/mail/send-again.server.ts'
import { hasRole } from '#app/platform/actor.ts'
import { Chip } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { When } from '#app/ui/when-text.tsx'
import { mailDeskWords as words } from '#app/words/mail-desk.ts'
import { requireStaff } from '../requesters.server.ts'
import { MailsInHand } from './mails-in-hand.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator', 'administrator')
  const isCoordinator = hasRole(actor, 'coordinator')
  const mails = (await listMails()).map(({ subjectId, reply, ...mail }) => ({
    ...mail,
    reply: isCoordinator && mail.state !== 'accepted' ? reply : null,
    record: isCoordinator && mail.kind === 'feedback' ? `/desk/feedbacks/${subjectId}` : null,
    isRepeatable: repeatableMail.includes(mail.kind),
  }))
  const needsHand = ({ state }: (typeof mails)[number]) =>
    state === 'refused' || state === 'uncertain'
  return {
    isCoordinator,
    inHand: mails.filter(needsHand),
    rest: mails.filter((mail) => !needsHand(mail)),
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
  const { isCoordinator, inHand, rest } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      {inHand.length > 0 && <MailsInHand mails={inHand} mayAct={isCoordinator} />}
      <Section heading={inHand.length > 0 ? say(words.rest) : undefined}>
        <Table
          caption={say(words.heading)}
          captionHidden
          rows={rest}
          rowKey={({ id }) => id}
          empty={<EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>}
          columns={[
            {
              heading: say(words.kind),
              rowHeading: true,
              cell: ({ kind, record }) =>
                record ? (
                  <TextLink to={record}>{say(words.kinds[kind])}</TextLink>
                ) : (
                  say(words.kinds[kind])
                ),
            },
            {
              heading: say(words.standing),
              cell: ({ state }) => <Chip tone={tones[state]}>{say(words.states[state])}</Chip>,
            },
            {
              heading: say(words.made),
              wide: true,
              cell: ({ createdAt }) => <When at={createdAt} />,
            },
          ]}
        />
      </Section>
    </>
  )
}
