import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { isHokkaidoCode } from '#app/domain/agency/is-hokkaido-code.ts'
import { registerAgency } from '#app/domain/agency/register-agency.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { agencyDeskWords as words } from '#app/words/agency-desk.ts'
import { say as sayIn } from '#app/words/language.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

const kinds = [
  'self_reliance',
  'social_welfare_council',
  'single_parent',
  'food_bank',
  'municipality',
  'other',
] as const
const bases = ['third_party', 'entrusted', 'joint_use'] as const

const schema = z.object({
  name: z.string().trim().min(1).max(80),
  kind: z.enum(kinds),
  municipalityCode: z.string().trim().min(6).max(6),
  sharingBasis: z.enum(bases),
  phone: z.string().trim().max(30).optional(),
})

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ phone, ...agency }) => {
    const municipalityCode = agency.municipalityCode.normalize('NFKC')
    if (!isHokkaidoCode(municipalityCode)) {
      const wrong = sayIn(words.municipalityWrong, languageOf(request))
      return data(submission.reply({ fieldErrors: { municipalityCode: [wrong] } }), { status: 400 })
    }
    const { id } = await registerAgency({
      actor,
      ...agency,
      municipalityCode,
      phone: phone ?? null,
      now: now(),
    })
    return redirectWithToast(request, `/desk/agencies/${id}`, words.registered)
  })
}

export default function AgencyNew() {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: { kind: 'self_reliance', sharingBasis: 'third_party' },
  })
  return (
    <>
      <PageHeading heading={say(words.register)} />
      <Form form={form}>
        <TextField {...fieldProps(fields.name)} label={say(words.name)} />
        <Select
          {...fieldProps(fields.kind)}
          label={say(words.kind)}
          options={kinds.map((value) => ({ value, label: say(words.kinds[value]) }))}
        />
        <TextField
          {...fieldProps(fields.municipalityCode)}
          label={say(words.municipalityCode)}
          hint={say(words.municipalityHint)}
          inputMode="numeric"
          width="short"
        />
        <ChoiceGroup
          {...fieldProps(fields.sharingBasis)}
          label={say(words.basis)}
          options={bases.map((value) => ({ value, label: say(words.bases[value]) }))}
        />
        <TextField
          {...fieldProps(fields.phone)}
          label={say(words.phone)}
          type="tel"
          width="medium"
        />
        <SubmitButton>{say(words.save)}</SubmitButton>
      </Form>
    </>
  )
}
