import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PlainPage } from '#app/ui/plain-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { TextLink } from '#app/ui/text-link.tsx'
import { signInWords as words } from '#app/words/sign-in.ts'
import { AddressForm } from '../mailed-code-forms.tsx'
import { askForCode } from '../mailed-code.server.ts'
import { PasskeyButton } from './passkey-button.tsx'

/** A passkey needs script; the number does not. */
export const handle: RouteHandle = { script: true, door: 'sign-in' }

export const action = (args: ActionFunctionArgs) => askForCode('desk', args)

export default function SignIn() {
  const say = useSay()
  return (
    <PlainPage home="/desk">
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <AddressForm lastResult={useActionData<typeof action>()} />
      <PasskeyButton />
      <p>
        <TextLink to="/desk/sign-in/without-mail">{say(words.noMail)}</TextLink>
      </p>
    </PlainPage>
  )
}
