import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getAgency } from '#app/domain/agency/list-agencies.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { agencyDeskWords as words } from '#app/words/agency-desk.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const { id, name, kind, mailboxes, workers } = await getAgency({
    actor,
    agencyId: parseId(params.agencyId),
  })
  const mailbox = mailboxes[0]
  return {
    id,
    name,
    kind,
    workers,
    mailbox: mailbox && {
      id: mailbox.id,
      label: mailbox.label,
      isVerified: mailbox.verifiedAt !== null,
      isBounced: mailbox.address.bouncedAt !== null,
    },
  }
}

export default function Agency() {
  const say = useSay()
  const { id, name, kind, mailbox, workers } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        heading={name}
        lead={say(words.kinds[kind])}
        aside={
          <ButtonLink to={`/desk/invitations/new?agency=${id}`}>{say(words.invite)}</ButtonLink>
        }
      />
      <Card heading={say(words.mailbox)}>
        {mailbox ? (
          <>
            <p>{mailbox.label}</p>
            <Chips>
              {mailbox.isVerified ? (
                <Chip tone="ok">{say(words.verified)}</Chip>
              ) : (
                <Chip tone="warn">{say(words.unverified)}</Chip>
              )}
              {mailbox.isBounced && <Chip tone="bad">{say(words.bounced)}</Chip>}
            </Chips>
            {!mailbox.isVerified && (
              <PostButton tone="quiet" action={`/desk/agencies/${id}/mailboxes/${mailbox.id}/code`}>
                {say(words.sendCodeAgain)}
              </PostButton>
            )}
          </>
        ) : (
          <Note tone="warm">
            <p>{say(words.mailboxNone)}</p>
          </Note>
        )}
        <ButtonLink tone={mailbox ? 'plain' : 'primary'} to={`/desk/agencies/${id}/mailboxes`}>
          {say(mailbox ? words.replaceMailbox : words.addMailbox)}
        </ButtonLink>
      </Card>
      <Card heading={say(words.workers)}>
        {workers.length === 0 && <p>{say(words.noWorkers)}</p>}
        <ItemList>
          {workers.map((worker) => (
            <Item
              key={worker.id}
              heading={worker.name}
              aside={
                <PostButton
                  size="small"
                  tone="plain"
                  action={`/desk/agencies/${id}/workers/${worker.id}/end`}
                >
                  {say(words.endWorker)}
                </PostButton>
              }
            />
          ))}
        </ItemList>
        <ButtonLink tone="quiet" to={`/desk/agencies/${id}/workers`}>
          {say(words.addWorker)}
        </ButtonLink>
      </Card>
    </>
  )
}
