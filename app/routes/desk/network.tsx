import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { findNetwork, setNetwork } from '#app/domain/staff/set-network.server.ts'
import { listStaff } from '#app/domain/staff/list-staff.server.ts'
import { findPrivacyLead, setPrivacyLead } from '#app/domain/staff/set-privacy-lead.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { DateTimeField } from '#app/ui/form/date-time-field.tsx'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { networkWords as words } from '#app/words/network.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

const hours = z.string().trim().max(60).default('')

const schema = z.object({
  name: z.string().trim().min(1).max(60),
  officeName: z.string().trim().min(1).max(60),
  phone: z.string().trim().max(30).optional(),
  phoneHours: hours,
  phoneHoursEasy: hours,
  phoneHoursEn: hours,
  exitUrl: z.url({ protocol: /^https?$/ }).max(200),
  privacyLead: z.uuid().optional(),
  hotlines: z.string().trim().max(1000).default(''),
  hotlinesCheckedOn: z.iso.date().optional(),
})

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'administrator')
  const [network, lead, staff] = await Promise.all([findNetwork(), findPrivacyLead(), listStaff()])
  return { network, privacyLead: lead?.id ?? '', staff }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'administrator')
  const submission = await readForm(request, schema)
  return await reply(
    request,
    submission,
    async ({ phone, privacyLead, hotlinesCheckedOn, ...settings }) => {
      if (privacyLead) await setPrivacyLead({ actor, staffId: privacyLead, now: now() })
      await setNetwork({
        actor,
        ...settings,
        phone: phone ?? null,
        hotlinesCheckedOn: hotlinesCheckedOn ? new Date(hotlinesCheckedOn) : null,
        now: now(),
      })
      return redirectWithToast(request, '/desk/network', words.saved)
    },
  )
}

export default function Network() {
  const say = useSay()
  const { network, privacyLead, staff } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: {
      name: network?.name ?? '',
      officeName: network?.officeName ?? '',
      phone: network?.phone ?? '',
      phoneHours: network?.phoneHours ?? '',
      phoneHoursEasy: network?.phoneHoursEasy ?? '',
      phoneHoursEn: network?.phoneHoursEn ?? '',
      exitUrl: network?.exitUrl ?? '',
      privacyLead,
      hotlines: network?.hotlines ?? '',
      hotlinesCheckedOn: network?.hotlinesCheckedOn?.toISOString().slice(0, 10) ?? '',
    },
  })
  return (
    <>
      <PageHeading heading={say(words.heading)} />
      <Form form={form}>
        <TextField {...fieldProps(fields.name)} label={say(words.name)} />
        <TextField {...fieldProps(fields.officeName)} label={say(words.officeName)} />
        <TextField
          {...fieldProps(fields.phone)}
          label={say(words.phone)}
          type="tel"
          width="medium"
        />
        <TextField
          {...fieldProps(fields.phoneHours)}
          label={say(words.phoneHours)}
          width="medium"
        />
        <TextField
          {...fieldProps(fields.phoneHoursEasy)}
          label={say(words.phoneHoursEasy)}
          hint={say(words.phoneHoursHint)}
          width="medium"
        />
        <TextField
          {...fieldProps(fields.phoneHoursEn)}
          label={say(words.phoneHoursEn)}
          hint={say(words.phoneHoursHint)}
          width="medium"
        />
        <TextField
          {...fieldProps(fields.exitUrl)}
          label={say(words.exitUrl)}
          hint={say(words.exitHint)}
          type="url"
        />
        <Select
          {...fieldProps(fields.privacyLead)}
          label={say(words.privacyLead)}
          hint={say(words.privacyLeadHint)}
          options={staff.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea
          {...fieldProps(fields.hotlines)}
          label={say(words.hotlines)}
          hint={say(words.hotlinesHint)}
        />
        <DateTimeField
          {...fieldProps(fields.hotlinesCheckedOn)}
          label={say(words.hotlinesCheckedOn)}
          kind="date"
        />
        <SubmitButton>{say(words.save)}</SubmitButton>
      </Form>
    </>
  )
}
