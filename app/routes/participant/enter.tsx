import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { comeIn } from '#app/domain/referral/come-in.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { groupCode } from '#app/platform/code.ts'
import { CheckField } from '#app/ui/form/check-field.tsx'
import { CodeField } from '#app/ui/form/code-field.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { SecretField, WithSecret, WithoutSecret } from '#app/ui/form/secret-field.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Lead } from '#app/ui/text.tsx'
import { enterWords } from '#app/words/participant.ts'
import { say } from '#app/words/language.ts'
import { refusalWords } from '#app/words/refusal.ts'
import { cookieHeaders } from '../cookies.server.ts'
import { drawQr } from '../draw-qr.server.ts'
import { goIn, signedInCookies } from '../go-in.server.ts'
import { describeDevice, findParticipant } from '../requesters.server.ts'
import { languageOf, toastCookie } from '../shell.server.ts'
import { NewKey } from './new-key.tsx'
import { WhoseInvitation } from './whose-invitation.tsx'

const schema = z.object({
  secret: z.string().max(200).optional(),
  code: z.string().max(40).optional(),
  shared: z.string().optional(),
  whose: z.enum(['signed-in', 'somebody-else']).optional(),
})

/** A GET uses nothing up: link scanners may open it as often as they like. */
export function loader({ request }: LoaderFunctionArgs) {
  return { isSharedChosen: new URL(request.url).searchParams.has('shared') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const sent = schema.safeParse(Object.fromEntries(await request.formData()))
  const { secret, code, shared, whose = 'unsaid' } = sent.data ?? {}
  const secretOrCode = secret || code || ''
  const language = languageOf(request)
  const isShared = Boolean(shared)
  const signedIn = { door: 'participant', isShared } as const
  try {
    const participant = await findParticipant(request)
    const arrival = await comeIn({
      secretOrCode,
      participantId: participant?.actor.id ?? null,
      whose,
      language,
      device: describeDevice(request),
      isShared,
      callerAddress: context.callerAddress,
      now: now(),
    })
    if (arrival.kind === 'own key') return goIn(request, { ...signedIn, token: arrival.token })
    if (arrival.kind === 'question') {
      const { nickname = null } = participant?.person ?? {}
      return data({ kind: 'question' as const, nickname, secretOrCode, shared })
    }
    if (arrival.kind === 'own invitation') {
      return redirect('/key', {
        headers: cookieHeaders(toastCookie(say(enterWords.ownAlready, language))),
      })
    }
    if (arrival.kind === 'referral') {
      return redirect('/consents', {
        headers: cookieHeaders(toastCookie(say(enterWords.newReferral, language))),
      })
    }
    const link = `${environment().origin}/enter#${arrival.key.secret}`
    return data(
      { kind: 'place' as const, link, code: groupCode(arrival.key.code), qr: drawQr(link) },
      { headers: signedInCookies({ ...signedIn, token: arrival.token }) },
    )
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const sentence = say(refusalWords[error.reason], language)
    return data({ kind: 'refused' as const, sentence }, { status: 400 })
  }
}

export default function Enter() {
  const say = useSay()
  const result = useActionData<typeof action>()
  const { isSharedChosen } = useLoaderData<typeof loader>()
  if (result?.kind === 'place')
    return <NewKey link={result.link} code={result.code} qr={result.qr} next="/seat" />
  if (result?.kind === 'question') return <WhoseInvitation {...result} />
  return (
    <>
      <PageHeading heading={say(enterWords.heading)} />
      <Form method="post">
        {result?.kind === 'refused' && <FormError errors={[result.sentence]} />}
        <SecretField />
        <WithSecret>
          <Lead>{say(enterWords.withLink)}</Lead>
        </WithSecret>
        <WithoutSecret>
          <Lead>{say(enterWords.withCode)}</Lead>
          <CodeField
            purpose="key"
            name="code"
            label={say(enterWords.code)}
            hint={say(enterWords.codeHint)}
          />
        </WithoutSecret>
        <CheckField name="shared" label={say(enterWords.shared)} defaultChecked={isSharedChosen} />
        <SubmitButton size="big">{say(enterWords.button)}</SubmitButton>
      </Form>
    </>
  )
}
