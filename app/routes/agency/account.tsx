import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { getOwnAgency } from '#app/domain/agency/get-own-agency.server.ts'
import { setOwnLanguage } from '#app/domain/agency/set-own-language.server.ts'
import { useForm } from '@conform-to/react'
import { z } from 'zod'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when-text.tsx'
import { agencyAccountWords as words } from '#app/words/agency.ts'
import { deskLanguages, languageNames, say as sayIn } from '#app/words/language.ts'
import { listSignIns } from '../../domain/sign-in/revoke-sign-in.server.ts'
import { cookieHeaders, setCookie } from '../cookies.server.ts'
import { readForm, reply } from '../reply.server.ts'
import { requireWorker } from '../requesters.server.ts'
import { toastCookie } from '../shell.server.ts'

const schema = z.object({ language: z.enum(deskLanguages) })

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, person, signInId } = await requireWorker(request)
  const signIns = await listSignIns({ actor, now: now() })
  const { name: agencyName } = await getOwnAgency({ actor })
  return { name: person.name, language: person.language, agencyName, signIns, signInId }
}

/** Changes the language of these pages and of the worker's mail. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireWorker(request)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ language }) => {
    await setOwnLanguage({ actor, language })
    const toast = toastCookie(sayIn(words.saved, language))
    const headers = cookieHeaders(setCookie('language', language, { days: 365 }), toast)
    return redirect('/agency/account', { headers })
  })
}

export default function Account() {
  const say = useSay()
  const { name, agencyName, signIns, signInId } = useLoaderData<typeof loader>()
  return (
    <Stack gap="large">
      <PageHeading eyebrow={agencyName} heading={say(words.heading)} lead={name} />
      <LanguageCard />
      <Card heading={say(words.signIns)} lead={say(words.signInsLead)}>
        <Table
          caption={say(words.signInList)}
          captionHidden
          rows={signIns}
          rowKey={(signIn) => signIn.id}
          columns={[
            { heading: say(words.device), rowHeading: true, cell: (signIn) => signIn.device },
            { heading: say(words.since), cell: (signIn) => <When at={signIn.createdAt} /> },
            { heading: say(words.lastSeen), cell: (signIn) => <When at={signIn.lastSeenAt} /> },
            {
              heading: say(words.action),
              headingHidden: true,
              cell: ({ id }) =>
                id === signInId ? <Chip tone="ok">{say(words.here)}</Chip> : <EndButton id={id} />,
            },
          ]}
        />
        <PostButton action="/agency/sign-out" tone="quiet">
          {say(words.signOut)}
        </PostButton>
      </Card>
    </Stack>
  )
}

function LanguageCard() {
  const say = useSay()
  const { language } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: { language },
  })
  const options = deskLanguages.map((value) => ({ value, label: languageNames[value] }))
  return (
    <Card heading={say(words.language)}>
      <Form form={form}>
        <ChoiceGroup
          {...fieldProps(fields.language)}
          label={say(words.languageOf)}
          options={options}
        />
        <SubmitButton tone="quiet">{say(words.save)}</SubmitButton>
      </Form>
    </Card>
  )
}

function EndButton({ id }: { id: string }) {
  const say = useSay()
  return (
    <PostButton size="small" tone="quiet" action={`/agency/account/sign-ins/${id}/end`}>
      {say(words.end)}
    </PostButton>
  )
}
