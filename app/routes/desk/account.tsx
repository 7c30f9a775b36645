import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { findSecondFactors } from '#app/domain/sign-in/find-second-factors.server.ts'
import { listSignIns } from '#app/domain/sign-in/revoke-sign-in.server.ts'
import { getOwnAccount, setOwnAccount } from '#app/domain/staff/set-own-account.server.ts'
import { hasRole } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink, SubmitButton } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { MailField } from '#app/ui/form/mail-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { When } from '#app/ui/when-text.tsx'
import { accountWords as words } from '#app/words/account.ts'
import { calendarDeskWords } from '#app/words/calendar.ts'
import { deskLanguages, languageNames, say as sayIn } from '#app/words/language.ts'
import { cookieHeaders, setCookie } from '../cookies.server.ts'
import { readForm, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { toastCookie } from '../shell.server.ts'

const schema = z.object({
  name: z.string().trim().min(1).max(40),
  address: z.string().trim().max(254).default(''),
  language: z.enum(deskLanguages),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, signInId } = await requireStaff(request)
  const [account, secondFactors, browsers] = await Promise.all([
    getOwnAccount({ actor }),
    findSecondFactors({ actor }),
    listSignIns({ actor, now: now() }),
  ])
  const mayReadTrail = hasRole(actor, 'coordinator', 'administrator')
  return { account, secondFactors, browsers, signInId, mayReadTrail }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async (value) => {
    await setOwnAccount({ actor, ...value, now: now() })
    const toast = toastCookie(sayIn(words.saved, value.language))
    const headers = cookieHeaders(setCookie('language', value.language, { days: 365 }), toast)
    return redirect('/desk/account', { headers })
  })
}

export default function Account() {
  const say = useSay()
  const { account, secondFactors, browsers, signInId, mayReadTrail } =
    useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: { name: account.name, language: account.language },
  })
  return (
    <>
      <PageHeading heading={say(words.heading)} />
      <Form form={form}>
        <TextField {...fieldProps(fields.name)} label={say(words.name)} width="medium" />
        <MailField
          {...fieldProps(fields.address)}
          label={say(words.address)}
          hint={account.hasAddress ? say(words.addressHint) : undefined}
        />
        <ChoiceGroup
          {...fieldProps(fields.language)}
          label={say(words.language)}
          options={deskLanguages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <SubmitButton>{say(words.save)}</SubmitButton>
      </Form>
      <Card heading={say(words.second)}>
        {!secondFactors.hasAny && (
          <Note tone="warm">
            <p>{say(words.secondNone)}</p>
          </Note>
        )}
        <ItemList>
          <Item
            heading={say(words.authenticator)}
            aside={
              <ButtonLink size="small" tone="quiet" to="/desk/account/authenticator">
                {say(secondFactors.hasAuthenticator ? words.change : words.add)}
              </ButtonLink>
            }
          >
            <Lead>
              {secondFactors.hasAuthenticator
                ? say(words.authenticatorOn)({ left: secondFactors.recoveryCodesLeft })
                : say(words.none)}
            </Lead>
          </Item>
          <Item
            heading={say(words.passkeys)}
            aside={
              <ButtonLink size="small" tone="quiet" to="/desk/account/passkeys">
                {say(secondFactors.passkeys.length > 0 ? words.change : words.add)}
              </ButtonLink>
            }
          >
            <Lead>
              {secondFactors.passkeys.length > 0
                ? say(words.passkeyCount)({ count: secondFactors.passkeys.length })
                : say(words.none)}
            </Lead>
          </Item>
        </ItemList>
      </Card>
      <Card heading={say(words.browsers)}>
        <ItemList>
          {browsers.map(({ id, device, lastSeenAt }) => (
            <Item
              key={id}
              heading={device}
              aside={
                id === signInId ? (
                  <Chip tone="ok">{say(words.thisOne)}</Chip>
                ) : (
                  <PostButton size="small" tone="plain" action={`/desk/account/sign-ins/${id}/end`}>
                    {say(words.endBrowser)}
                  </PostButton>
                )
              }
            >
              <When at={lastSeenAt} />
            </Item>
          ))}
        </ItemList>
        <PostButton tone="plain" action="/desk/sign-out">
          {say(words.signOut)}
        </PostButton>
      </Card>
      <p>
        <TextLink to="/desk/account/calendar">{say(calendarDeskWords.heading)}</TextLink>
      </p>
      {mayReadTrail && (
        <p>
          <TextLink to="/desk/trail">{say(words.ownTrail)}</TextLink>
        </p>
      )}
    </>
  )
}
