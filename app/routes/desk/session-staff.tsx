import type { AssignmentRole } from '#app/generated/prisma/enums.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'

interface StaffedSession {
  id: string
  minimumStaff: number
  isChangeable: boolean
  assignments: { id: string; role: AssignmentRole; staff: { name: string } }[]
  colleagues: { value: string; label: string }[]
}

/** Who has a duty in a session, and, while it can still be changed, who else could have one. */
export function SessionStaff({ session }: { session: StaffedSession }) {
  const say = useSay()
  const { id, minimumStaff, isChangeable, assignments, colleagues } = session
  const missing = minimumStaff - assignments.length
  return (
    <Card
      heading={say(words.staff)}
      aside={
        isChangeable &&
        missing > 0 && <Chip tone="warn">{say(words.staffMissing)({ count: missing })}</Chip>
      }
    >
      {assignments.length === 0 && <Lead>{say(words.staffNone)}</Lead>}
      {assignments.length > 0 && (
        <ItemList>
          {assignments.map((assignment) => (
            <Item
              key={assignment.id}
              heading={assignment.staff.name}
              aside={
                isChangeable && (
                  <PostButton
                    size="small"
                    tone="plain"
                    action={`/desk/sessions/${id}/assignments/${assignment.id}/release`}
                  >
                    {say(words.release)}
                  </PostButton>
                )
              }
            >
              <Lead>{say(words.roles[assignment.role])}</Lead>
            </Item>
          ))}
        </ItemList>
      )}
      {isChangeable && colleagues.length > 0 && (
        <AssignForm action={`/desk/sessions/${id}/assignments`} colleagues={colleagues} />
      )}
    </Card>
  )
}

function AssignForm({
  action,
  colleagues,
}: {
  action: string
  colleagues: StaffedSession['colleagues']
}) {
  const say = useSay()
  return (
    <Form action={action}>
      <Row>
        <Select name="staffId" label={say(words.person)} required options={colleagues} />
        <Select
          name="role"
          label={say(words.role)}
          required
          defaultValue="support"
          options={[
            { value: 'lead', label: say(words.roles.lead) },
            { value: 'support', label: say(words.roles.support) },
          ]}
        />
        <SubmitButton tone="quiet">{say(words.assign)}</SubmitButton>
      </Row>
    </Form>
  )
}
