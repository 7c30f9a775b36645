import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { setLanguage } from '#app/domain/participant/set-language.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { useShell } from '#app/ui/shell-context.tsx'
import { textSizes } from '#app/ui/shell.ts'
import { guestLanguages, languageNames } from '#app/words/language.ts'
import { languageWords } from '#app/words/participant.ts'
import { cookieHeaders, setCookie } from '../cookies.server.ts'
import { readForm, reply } from '../reply.server.ts'
import { findParticipant } from '../requesters.server.ts'

const schema = z.object({ language: z.enum(guestLanguages), size: z.enum(textSizes) })

export async function action({ request }: ActionFunctionArgs) {
  const requester = await findParticipant(request)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ language, size }) => {
    if (requester) await setLanguage({ actor: requester.actor, language })
    const cookies = [
      setCookie('language', language, { days: 365 }),
      setCookie('text-size', size, { days: 365 }),
    ]
    return redirect('/', { headers: cookieHeaders(...cookies) })
  })
}

export default function Language() {
  const say = useSay()
  const language = useLanguage()
  const { textSize = 'normal' } = useShell()
  return (
    <>
      <PageHeading heading={say(languageWords.heading)} />
      <Form method="post">
        <ChoiceGroup
          name="language"
          label={say(languageWords.language)}
          defaultValue={language}
          options={guestLanguages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <ChoiceGroup
          name="size"
          label={say(languageWords.size)}
          defaultValue={textSize}
          options={textSizes.map((value) => ({ value, label: say(languageWords.sizes[value]) }))}
        />
        <SubmitButton>{say(languageWords.save)}</SubmitButton>
      </Form>
    </>
  )
}
