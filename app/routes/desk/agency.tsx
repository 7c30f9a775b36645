import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getAgency } from '#app/domain/agency/list-agencies.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Details } from '#app/ui/details.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { PhoneLink } from '#app/ui/text-link.tsx'
import { agencyDeskWords as words } from '#app/words/agency-desk.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const { mailboxes, workers, ...agency } = await getAgency({
    actor,
    agencyId: parseId(params.agencyId),
  })
  const mailbox = mailboxes[0]
  return {
    id: agency.id,
    name: agency.name,
    kind: agency.kind,
    municipalityCode: agency.municipalityCode,
    sharingBasis: agency.sharingBasis,
    phone: agency.phone,
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
  const agency = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        heading={agency.name}
        lead={say(words.kinds[agency.kind])}
        aside={
          <ButtonLink to={`/desk/invitations/new?agency=${agency.id}`}>
            {say(words.invite)}
          </ButtonLink>
        }
      />
      <MailboxCard agency={agency} />
      <WorkersCard agency={agency} />
      <Card>
        <DefinitionList
          items={[
            { term: say(words.municipalityCode), description: agency.municipalityCode },
            { term: say(words.basis), description: say(words.bases[agency.sharingBasis]) },
            {
              term: say(words.phone),
              description: agency.phone ? <PhoneLink phone={agency.phone} /> : '—',
            },
          ]}
        />
      </Card>
    </>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

/** Where records go, and whether somebody there has confirmed it. */
function MailboxCard({ agency: { id, mailbox } }: { agency: Loaded }) {
  const say = useSay()
  if (!mailbox) {
    return (
      <Card heading={say(words.mailbox)}>
        <Note tone="warm">
          <p>{say(words.mailboxNone)}</p>
        </Note>
        <Row>
          <ButtonLink to={`/desk/agencies/${id}/mailboxes`}>{say(words.addMailbox)}</ButtonLink>
        </Row>
      </Card>
    )
  }
  return (
    <Card
      heading={say(words.mailbox)}
      lead={mailbox.label}
      aside={
        <Chips>
          {mailbox.isVerified ? (
            <Chip tone="ok">{say(words.verified)}</Chip>
          ) : (
            <Chip tone="warn">{say(words.unverified)}</Chip>
          )}
          {mailbox.isBounced && <Chip tone="bad">{say(words.bounced)}</Chip>}
        </Chips>
      }
    >
      <Row>
        {!mailbox.isVerified && (
          <PostButton tone="quiet" action={`/desk/agencies/${id}/mailboxes/${mailbox.id}/code`}>
            {say(words.sendCodeAgain)}
          </PostButton>
        )}
        <ButtonLink tone="plain" to={`/desk/agencies/${id}/mailboxes`}>
          {say(words.replaceMailbox)}
        </ButtonLink>
      </Row>
    </Card>
  )
}

function WorkersCard({ agency: { id, workers } }: { agency: Loaded }) {
  const say = useSay()
  return (
    <Card heading={say(words.workers)}>
      {workers.length === 0 && <p>{say(words.noWorkers)}</p>}
      <ItemList>
        {workers.map((worker) => (
          <Item key={worker.id} heading={worker.name}>
            <Details summary={say(words.endWorker)}>
              <p>{say(words.endWorkerLead)({ name: worker.name })}</p>
              <PostButton
                size="small"
                tone="danger"
                action={`/desk/agencies/${id}/workers/${worker.id}/end`}
              >
                {say(words.endWorkerNow)}
              </PostButton>
            </Details>
          </Item>
        ))}
      </ItemList>
      <Row>
        <ButtonLink tone="quiet" to={`/desk/agencies/${id}/workers`}>
          {say(words.addWorker)}
        </ButtonLink>
      </Row>
    </Card>
  )
}
