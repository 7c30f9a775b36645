import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import {
  beginTotp,
  confirmTotp,
  findPendingTotp,
  removeTotp,
} from '#app/domain/sign-in/enrol-totp.server.ts'
import { renewRecoveryCodes } from '#app/domain/sign-in/renew-recovery-codes.server.ts'
import { findSecondFactors } from '#app/domain/sign-in/find-second-factors.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { groupCode } from '#app/platform/code.ts'
import { ButtonLink, SubmitButton } from '#app/ui/button.tsx'
import { CodeField } from '#app/ui/form/code-field.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Qr } from '#app/ui/qr.tsx'
import { Card, Slip } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { accountWords as words } from '#app/words/account.ts'
import { signInWords } from '#app/words/sign-in.ts'
import { drawQr } from '../draw-qr.server.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

const schema = z.object({
  code: z.string().trim().max(40).optional(),
  step: z.enum(['begin', 'confirm', 'renew', 'remove']),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request)
  const [{ hasAuthenticator }, pending] = await Promise.all([
    findSecondFactors({ actor }),
    findPendingTotp({ actor }),
  ])
  return {
    isInForce: hasAuthenticator,
    pending: pending && { secret: pending.secret, qr: drawQr(pending.address) },
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ code = '', step }) => {
    const proof = { actor, code, now: now() }
    if (step === 'begin') {
      await beginTotp(proof)
      return redirectWithToast(request, '/desk/account/authenticator')
    }
    if (step === 'remove') {
      await removeTotp(proof)
      return redirectWithToast(request, '/desk/account', words.removed)
    }
    const codes = step === 'renew' ? await renewRecoveryCodes(proof) : await confirmTotp(proof)
    return data({ codes: codes.map(groupCode) })
  })
}

export default function Authenticator() {
  const say = useSay()
  const { isInForce, pending } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'codes' in answer) return <RecoveryCodes codes={answer.codes} />
  const mistakes: Record<string, string[] | null> = answer?.error ?? {}
  const refused = Object.values(mistakes).flatMap((errors) => errors ?? [])
  return (
    <>
      <PageHeading heading={say(words.authenticator)} />
      {refused.length > 0 && <FormError errors={refused} />}
      {!isInForce && !pending && (
        <Form method="post">
          <SubmitButton name="step" value="begin">
            {say(words.begin)}
          </SubmitButton>
        </Form>
      )}
      {pending && (
        <Card>
          <Lead>{say(words.scan)}</Lead>
          <Qr {...pending.qr} label={say(words.authenticator)} />
          <p>
            {say(words.secret)} <code>{pending.secret}</code>
          </p>
          <Form method="post">
            <CodeField purpose="totp" name="code" label={say(words.code)} required />
            <SubmitButton name="step" value="confirm">
              {say(words.confirm)}
            </SubmitButton>
          </Form>
        </Card>
      )}
      {isInForce && (
        <Card>
          <Lead>{say(words.inForceLead)}</Lead>
          <Form method="post">
            <CodeField purpose="key" name="code" label={say(signInWords.secondCode)} required />
            <Row>
              <SubmitButton tone="quiet" name="step" value="renew">
                {say(words.renewCodes)}
              </SubmitButton>
              <SubmitButton tone="danger" name="step" value="remove">
                {say(words.remove)}
              </SubmitButton>
            </Row>
          </Form>
        </Card>
      )}
    </>
  )
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  const say = useSay()
  return (
    <>
      <Slip heading={say(words.recoveryHeading)} lead={say(words.recoveryLead)}>
        <ul>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Slip>
      <Row>
        <ButtonLink to="/desk/account">{say(words.kept)}</ButtonLink>
      </Row>
    </>
  )
}
