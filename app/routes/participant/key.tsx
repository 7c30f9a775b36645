import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findLivingKey, renewEntryKey } from '#app/domain/participant/renew-entry-key.server.ts'
import { listSignIns } from '#app/domain/sign-in/revoke-sign-in.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { groupCode } from '#app/platform/code.ts'
import { environment } from '#app/platform/environment.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Section } from '#app/ui/section.tsx'
import { When } from '#app/ui/when-text.tsx'
import { formatDay } from '#app/words/when.ts'
import { keyWords } from '#app/words/participant.ts'
import { drawQr } from '../draw-qr.server.ts'
import { requireParticipant } from '../requesters.server.ts'
import { NewKey } from './new-key.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const [key, browsers] = await Promise.all([
    findLivingKey({ actor }),
    listSignIns({ actor, now: now() }),
  ])
  return { since: key?.createdAt ?? null, browsers }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, signInId } = await requireParticipant(request)
  const key = await renewEntryKey({ actor, signInId, now: now() })
  const link = `${environment().origin}/enter#${key.secret}`
  return { link, code: groupCode(key.code), qr: drawQr(link) }
}

export default function Key() {
  const say = useSay()
  const language = useLanguage()
  const { since, browsers } = useLoaderData<typeof loader>()
  const renewed = useActionData<typeof action>()
  if (renewed) return <NewKey {...renewed} next="/" />
  return (
    <>
      <PageHeading heading={say(keyWords.ownHeading)} lead={say(keyWords.ownLead)} />
      {since && <p>{say(keyWords.since)({ day: formatDay(since, language) })}</p>}
      <Form method="post">
        <SubmitButton tone="quiet">{say(keyWords.renew)}</SubmitButton>
      </Form>
      <Section heading={say(keyWords.browsers)}>
        <ItemList>
          {browsers.map((browser) => (
            <Item
              key={browser.id}
              heading={browser.device}
              aside={<When at={browser.lastSeenAt} />}
            />
          ))}
        </ItemList>
      </Section>
    </>
  )
}
