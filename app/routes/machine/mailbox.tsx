import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BlockPreview } from '#app/ui/block-preview.tsx'
import { Details } from '#app/ui/details.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PlainPage } from '#app/ui/plain-page.tsx'
import { Card } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { Lead } from '#app/ui/text.tsx'
import { When } from '#app/ui/when-text.tsx'
import { mailboxWords } from '#app/words/mailbox.ts'
import { readMailbox } from './read-mailbox.server.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return { mails: await readMailbox(params.key ?? '') }
}

/** What a demo hub has sent, instead of real mailboxes. */
export default function Mailbox() {
  const say = useSay()
  const { mails } = useLoaderData<typeof loader>()
  return (
    <PlainPage>
      <PageHeading heading={say(mailboxWords.heading)} lead={say(mailboxWords.lead)} />
      {mails.length === 0 && (
        <EmptyState heading={say(mailboxWords.empty)}>{say(mailboxWords.emptyText)}</EmptyState>
      )}
      {mails.map(({ file, at, to, subject, text }) => (
        <Card key={file} heading={subject} aside={<When at={at} />}>
          <Lead>{to}</Lead>
          <Details summary={say(mailboxWords.read)}>
            <BlockPreview>{text}</BlockPreview>
            {linksIn(text).map((link) => (
              <p key={link}>
                <TextLink to={link}>{link}</TextLink>
              </p>
            ))}
          </Details>
        </Card>
      ))}
    </PlainPage>
  )
}

const linksIn = (text: string): string[] => [...new Set(text.match(/https?:\/\/[^\s<>）」]+/g))]
