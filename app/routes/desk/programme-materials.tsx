import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { getProgramme } from '#app/domain/programme/get-programme.server.ts'
import { setMaterials } from '#app/domain/programme/set-materials.server.ts'
import { programmeTexts } from '#app/domain/session/programme-texts.ts'
import { listStaff } from '#app/domain/staff/list-staff.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { NumberField } from '#app/ui/form/number-field.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { parcelDeskWords as words } from '#app/words/parcel.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

const schema = z.object({
  sends: z.enum(['yes', 'no']),
  leadDays: z.int().min(1).max(60),
  sender: z.uuid().optional(),
})

const usualLead = 10

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  const programme = await getProgramme({ programmeId: parseId(params.programmeId) })
  const staff = await listStaff()
  return {
    id: programme.id,
    title: programmeTexts(programme, languageOf(request)).title,
    staff: staff
      .filter(({ roles }) => roles.some((role) => role !== 'administrator'))
      .map(({ id, name }) => ({ value: id, label: name })),
    materials: {
      sends: programme.materialsLead === null ? ('no' as const) : ('yes' as const),
      leadDays: String(programme.materialsLead ?? usualLead),
      sender: programme.senderId ?? undefined,
    },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const programmeId = parseId(params.programmeId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ sends, leadDays, sender }) => {
    const materials = sends === 'yes' ? { leadDays, senderId: sender ?? null } : null
    await setMaterials({ actor, programmeId, materials, now: now() })
    return redirectWithToast(request, `/desk/programmes/${programmeId}`, words.saved)
  })
}

export default function ProgrammeMaterials() {
  const say = useSay()
  const { id, title, staff, materials } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: materials,
  })
  return (
    <>
      <PageHeading
        eyebrow={title}
        heading={say(words.materialsHeading)}
        lead={say(words.materialsLead)}
      />
      <Form form={form}>
        <ChoiceGroup
          {...fieldProps(fields.sends)}
          label={say(words.sends)}
          options={[
            { value: 'yes', label: say(words.sendsYes) },
            { value: 'no', label: say(words.sendsNo) },
          ]}
        />
        <NumberField
          {...fieldProps(fields.leadDays)}
          label={say(words.leadDays)}
          unit={say(words.daysUnit)}
        />
        <Select
          {...fieldProps(fields.sender)}
          label={say(words.sender)}
          hint={say(words.senderHint)}
          options={staff}
        />
        <SubmitButton>{say(words.save)}</SubmitButton>
      </Form>
      <p>
        <TextLink to={`/desk/programmes/${id}`}>{say(words.toProgramme)}</TextLink>
      </p>
    </>
  )
}
