import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { createProgramme } from '#app/domain/programme/create-programme.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { NumberField } from '#app/ui/form/number-field.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { programmeDeskWords as words } from '#app/words/programme-desk.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

const kinds = [
  'tea_gathering',
  'craft',
  'career_talk',
  'counselling',
  'job_coach_course',
  'exchange_meeting',
] as const
const title = z.string().trim().min(1).max(60)
const description = z.string().trim().min(1).max(400)

const schema = z.object({
  kind: z.enum(kinds),
  titleJa: title,
  titleEasy: title,
  titleEn: title,
  descriptionJa: description,
  descriptionEasy: description,
  descriptionEn: description,
  agencyTitle: title,
  capacity: z.int().min(1).max(30),
  minimumStaff: z.int().min(1).max(10),
})

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const submission = await readForm(request, schema)
  return await reply(request, submission, async (programme) => {
    await createProgramme({ actor, ...programme, now: now() })
    return redirectWithToast(request, '/desk/programmes', words.made)
  })
}

export default function ProgrammeNew() {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: { kind: 'tea_gathering', capacity: '8', minimumStaff: '2' },
  })
  return (
    <>
      <PageHeading heading={say(words.make)} />
      <Form form={form}>
        <Select
          {...fieldProps(fields.kind)}
          label={say(words.kind)}
          options={kinds.map((value) => ({ value, label: say(words.kinds[value]) }))}
        />
        <Fieldset legend={say(words.title)} hint={say(words.textsHint)}>
          <TextField {...fieldProps(fields.titleJa)} label={say(words.ja)} />
          <TextField {...fieldProps(fields.titleEasy)} label={say(words.easy)} />
          <TextField {...fieldProps(fields.titleEn)} label={say(words.en)} />
        </Fieldset>
        <Fieldset legend={say(words.description)} hint={say(words.textsHint)}>
          <TextArea {...fieldProps(fields.descriptionJa)} label={say(words.ja)} rows={3} />
          <TextArea {...fieldProps(fields.descriptionEasy)} label={say(words.easy)} rows={3} />
          <TextArea {...fieldProps(fields.descriptionEn)} label={say(words.en)} rows={3} />
        </Fieldset>
        <TextField
          {...fieldProps(fields.agencyTitle)}
          label={say(words.agencyTitle)}
          hint={say(words.agencyTitleHint)}
        />
        <NumberField
          {...fieldProps(fields.capacity)}
          label={say(words.capacity)}
          unit={say(words.people)}
        />
        <NumberField
          {...fieldProps(fields.minimumStaff)}
          label={say(words.minimumStaff)}
          hint={say(words.minimumStaffHint)}
          unit={say(words.people)}
        />
        <SubmitButton>{say(words.save)}</SubmitButton>
      </Form>
    </>
  )
}
