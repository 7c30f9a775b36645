import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { dateIn } from '#app/domain/programme/calendar-days.ts'
import { closeDays } from '#app/domain/programme/close-days.server.ts'
import { holidaysKnownTo } from '#app/domain/programme/holiday-on.ts'
import { listClosures } from '#app/domain/programme/list-closures.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { DateTimeField } from '#app/ui/form/date-time-field.tsx'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { closureWords as words } from '#app/words/closure.ts'
import { noonOf } from '#app/words/rule.ts'
import { formatDate, zone } from '#app/words/when.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

const schema = z.object({
  label: z.string().trim().min(1).max(60),
  from: z.iso.date(),
  to: z.iso.date(),
})

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  return {
    closures: await listClosures({ from: dateIn(now(), zone) }),
    knownTo: holidaysKnownTo.slice(0, 4),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const submission = await readForm(request, schema)
  return await reply(request, submission, async (closure) => {
    await closeDays({ actor, ...closure, now: now() })
    return redirectWithToast(request, '/desk/closures', words.added)
  })
}

export default function Closures() {
  const say = useSay()
  const language = useLanguage()
  const { closures, knownTo } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
  })
  const day = (date: string) => formatDate(noonOf(date), language)
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      {closures.length === 0 && (
        <EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>
      )}
      <ItemList>
        {closures.map(({ id, label, from, to }) => (
          <Item
            key={id}
            heading={label}
            level={2}
            aside={
              <PostButton size="small" tone="plain" action={`/desk/closures/${id}/removal`}>
                {say(words.remove)}
              </PostButton>
            }
          >
            <Lead>{from === to ? day(from) : `${day(from)} – ${day(to)}`}</Lead>
          </Item>
        ))}
      </ItemList>
      <Card heading={say(words.add)}>
        <Form form={form}>
          <TextField
            {...fieldProps(fields.label)}
            label={say(words.label)}
            hint={say(words.labelHint)}
          />
          <Row>
            <DateTimeField {...fieldProps(fields.from)} kind="date" label={say(words.from)} />
            <DateTimeField {...fieldProps(fields.to)} kind="date" label={say(words.to)} />
          </Row>
          <SubmitButton>{say(words.add)}</SubmitButton>
        </Form>
      </Card>
      <Lead>{say(words.knownTo)({ year: knownTo })}</Lead>
    </>
  )
}
