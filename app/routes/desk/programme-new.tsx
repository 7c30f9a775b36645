import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { createProgramme } from '#app/domain/programme/create-programme.server.ts'
import { kindDefaults } from '#app/domain/programme/kind-defaults.ts'
import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { useSay } from '#app/ui/language.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Lead } from '#app/ui/text.tsx'
import { programmeDeskWords as words } from '#app/words/programme-desk.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { ProgrammeForm } from './programme-form.tsx'
import {
  columnsOf,
  kinds,
  type ProgrammeValues,
  programmeSchema,
  valuesOf,
} from './programme-schema.ts'

/** The kind that a page's address names, or null. */
const kindIn = (request: Request) =>
  kinds.find((kind) => kind === new URL(request.url).searchParams.get('kind')) ?? null

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  const kind = kindIn(request)
  return { kind, values: kind && valuesOf(kindDefaults[kind]) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const kind = kindIn(request)
  if (!kind) return redirect('/desk/programmes/new')
  const submission = await readForm(request, programmeSchema)
  return await reply(request, submission, async (values) => {
    const { id } = await createProgramme({ actor, kind, ...columnsOf(values), now: now() })
    return redirectWithToast(request, `/desk/programmes/${id}`, words.made)
  })
}

export default function ProgrammeNew() {
  const { kind, values } = useLoaderData<typeof loader>()
  return kind && values ? <OfKind key={kind} kind={kind} values={values} /> : <WhichKind />
}

function WhichKind() {
  const say = useSay()
  return (
    <>
      <PageHeading heading={say(words.make)} lead={say(words.whichKind)} />
      <ItemList>
        {kinds.map((kind) => (
          <Item key={kind} level={2} heading={say(words.kinds[kind])} to={`?kind=${kind}`}>
            <Lead>{say(words.kindMeans[kind])}</Lead>
          </Item>
        ))}
      </ItemList>
    </>
  )
}

interface OfKindProps {
  kind: ProgrammeKind
  values: ReturnType<typeof valuesOf>
}

function OfKind({ kind, values }: OfKindProps) {
  const say = useSay()
  const [form, fields] = useForm<ProgrammeValues>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(programmeSchema),
    defaultValue: values,
  })
  return (
    <>
      <PageHeading
        eyebrow={say(words.kinds[kind])}
        heading={say(words.make)}
        lead={say(words.defaultsLead)}
      />
      <ProgrammeForm form={form} fields={fields}>
        <SubmitButton>{say(words.save)}</SubmitButton>
      </ProgrammeForm>
    </>
  )
}
