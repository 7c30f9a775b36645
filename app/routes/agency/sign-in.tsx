import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PlainPage } from '#app/ui/plain-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { agencySignInWords as words } from '#app/words/agency.ts'
import { AddressForm } from '../mailed-code-forms.tsx'
import { askForCode } from '../mailed-code.server.ts'

export const handle: RouteHandle = { door: 'sign-in' }

export const action = (args: ActionFunctionArgs) => askForCode('agency', args)

export default function SignIn() {
  const say = useSay()
  return (
    <PlainPage home="/agency">
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <AddressForm lastResult={useActionData<typeof action>()} />
      <p>{say(words.withoutAccount)}</p>
    </PlainPage>
  )
}
