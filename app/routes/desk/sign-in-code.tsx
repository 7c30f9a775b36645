import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { MailedCodePage } from '../mailed-code-forms.tsx'
import { findAsked, takeCode } from '../mailed-code.server.ts'

export const handle: RouteHandle = { door: 'sign-in' }

export const loader = ({ request }: LoaderFunctionArgs) => findAsked('desk', request)

export const action = (args: ActionFunctionArgs) => takeCode('desk', args)

export default function SignInCode() {
  return <MailedCodePage door="desk" lastResult={useActionData<typeof action>()} />
}
