import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { canConfirmAttendance } from '#app/domain/attendance/can-confirm-attendance.ts'
import { confirmAttendance } from '#app/domain/attendance/confirm-attendance.server.ts'
import { listAttendance } from '#app/domain/attendance/list-attendance.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink, SubmitButton } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Lead } from '#app/ui/text.tsx'
import { TimeSpan } from '#app/ui/when-text.tsx'
import { attendanceDeskWords as words } from '#app/words/attendance-desk.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { AttendanceTable } from './attendance-table.tsx'

const schema = z.object({ attended: z.array(z.uuid()) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request)
  const { session, lines, isConfirmed } = await listAttendance({
    actor,
    sessionId: parseId(params.sessionId),
  })
  const { id, room, doorAt, startAt, endAt, closeAt } = session
  const isRoomOpen = room?.openedAt != null && room.closedAt === null
  const standing = {
    isCancelled: session.cancellation !== null,
    isConfirmed,
    isRoomOpen,
    endAt,
    hasRoomClosed: room?.closedAt != null,
  }
  return {
    id,
    title: sessionTitle(session, languageOf(request)),
    doorAt,
    startAt,
    endAt,
    closeAt,
    lines,
    isConfirmed,
    mayConfirm: canConfirmAttendance(standing, now()) === true,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ attended }) => {
    await confirmAttendance({ actor, sessionId, attended, now: now() })
    return redirectWithToast(request, `/desk/sessions/${sessionId}/attendance`, words.done)
  })
}

export default function Attendance() {
  const say = useSay()
  const { id, title, doorAt, startAt, endAt, closeAt, lines, isConfirmed, mayConfirm } =
    useLoaderData<typeof loader>()
  const [form] = useForm<z.infer<typeof schema>>({ lastResult: useActionData<typeof action>() })
  const isAsking = mayConfirm && lines.length > 0
  const table = (
    <AttendanceTable
      lines={lines}
      from={doorAt}
      to={closeAt}
      isAsking={isAsking}
      isConfirmed={isConfirmed}
    />
  )
  return (
    <>
      <PageHeading
        heading={say(words.heading)}
        eyebrow={
          <>
            {title} <TimeSpan start={startAt} end={endAt} />
          </>
        }
        lead={say(words.lead)}
        aside={isConfirmed && <Chip tone="ok">{say(words.confirmed)}</Chip>}
      />
      {!mayConfirm && !isConfirmed && (
        <Note tone="warm">
          <p>{say(words.running)}</p>
        </Note>
      )}
      <Form form={form}>
        {table}
        {isAsking && (
          <>
            <Lead>{say(words.once)}</Lead>
            <SubmitButton size="big">{say(words.confirm)}</SubmitButton>
          </>
        )}
      </Form>
      <Row>
        <ButtonLink tone="plain" to={`/desk/sessions/${id}`}>
          {say(words.back)}
        </ButtonLink>
      </Row>
    </>
  )
}
