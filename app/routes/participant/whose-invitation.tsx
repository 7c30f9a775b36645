import { useSay } from '#app/ui/language.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Lead } from '#app/ui/text.tsx'
import { whoseWords } from '#app/words/participant.ts'

interface Props {
  nickname: string | null
  secretOrCode: string
  shared?: string
}

/** Asked before an invitation is used in a browser in which somebody is signed in. */
export function WhoseInvitation({ nickname, secretOrCode, shared }: Props) {
  const say = useSay()
  const fields = { secret: secretOrCode, ...(shared && { shared }) }
  const name = nickname ?? say(whoseWords.nameless)
  return (
    <>
      <PageHeading heading={say(whoseWords.heading)} lead={say(whoseWords.lead)({ name })} />
      <Stack>
        <PostButton size="big" action="/enter" fields={{ ...fields, whose: 'signed-in' }}>
          {say(whoseWords.mine)({ name })}
        </PostButton>
        <PostButton tone="quiet" action="/enter" fields={{ ...fields, whose: 'somebody-else' }}>
          {say(whoseWords.another)}
        </PostButton>
        <Lead>{say(whoseWords.anotherNote)({ name })}</Lead>
      </Stack>
    </>
  )
}
