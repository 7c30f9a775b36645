import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useRevalidator } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { findSecondFactors } from '#app/domain/sign-in/find-second-factors.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row, Stack } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { When } from '#app/ui/when-text.tsx'
import { accountWords as words } from '#app/words/account.ts'
import { requireStaff } from '../requesters.server.ts'

export const handle: RouteHandle = { script: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request)
  return { passkeys: (await findSecondFactors({ actor })).passkeys }
}

export default function Passkeys() {
  const say = useSay()
  const { passkeys } = useLoaderData<typeof loader>()
  const { revalidate } = useRevalidator()
  const [isFailed, setIsFailed] = useState(false)
  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const label = String(new FormData(form).get('label') ?? '')
    try {
      const { startRegistration } = await import('@simplewebauthn/browser')
      const { options } = await ask({ step: 'begin' })
      const response = await startRegistration({ optionsJSON: options })
      await ask({ step: 'add', label, response: JSON.stringify(response) })
      setIsFailed(false)
      form.reset()
      revalidate()
    } catch {
      setIsFailed(true)
    }
  }
  return (
    <Stack gap="large">
      <PageHeading heading={say(words.passkeys)} />
      {passkeys.length === 0 && <p>{say(words.noPasskeys)}</p>}
      <ItemList>
        {passkeys.map(({ id, label, createdAt }) => (
          <Item
            key={id}
            heading={label}
            aside={
              <PostButton size="small" tone="plain" action={`/desk/account/passkeys/${id}/removal`}>
                {say(words.removePasskey)}
              </PostButton>
            }
          >
            <When at={createdAt} show="day" />
          </Item>
        ))}
      </ItemList>
      <form method="post" onSubmit={(event) => void add(event)}>
        <Stack>
          {isFailed && <FormError errors={[say(words.passkeyFailed)]} />}
          <TextField
            name="label"
            label={say(words.passkeyLabel)}
            width="medium"
            required
            maxLength={40}
          />
          <Row>
            <SubmitButton>{say(words.addPasskey)}</SubmitButton>
          </Row>
        </Stack>
      </form>
    </Stack>
  )
}

async function ask(fields: Record<string, string>) {
  const url = '/desk/account/passkeys/registration'
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) })
  if (!answer.ok) throw new Error('refused')
  return await answer.json()
}
