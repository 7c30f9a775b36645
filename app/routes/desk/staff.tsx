import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listStaff } from '#app/domain/staff/list-staff.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { Details } from '#app/ui/details.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Table } from '#app/ui/table.tsx'
import { staffWords as words } from '#app/words/staff.ts'
import { requireStaff } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'administrator')
  return { staff: await listStaff(), ownId: actor.id }
}

export default function Staff() {
  const say = useSay()
  const { staff, ownId } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        heading={say(words.heading)}
        aside={<ButtonLink to="/desk/staff/new">{say(words.invite)}</ButtonLink>}
      />
      <Table
        caption={say(words.heading)}
        captionHidden
        rows={staff}
        rowKey={({ id }) => id}
        columns={[
          { heading: say(words.name), rowHeading: true, cell: ({ name }) => name },
          {
            heading: say(words.roles),
            cell: ({ roles }) => (
              <Chips>
                {roles.map((role) => (
                  <Chip key={role}>{say(words.role[role])}</Chip>
                ))}
              </Chips>
            ),
          },
          {
            heading: say(words.end),
            headingHidden: true,
            cell: ({ id, name }) =>
              id !== ownId && (
                <Details summary={say(words.end)}>
                  <p>{say(words.endLead)({ name })}</p>
                  <PostButton size="small" tone="danger" action={`/desk/staff/${id}/end`}>
                    {say(words.endNow)}
                  </PostButton>
                </Details>
              ),
          },
        ]}
      />
    </>
  )
}
