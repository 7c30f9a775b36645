import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getProgramme } from '#app/domain/programme/get-programme.server.ts'
import { previewProgramme } from '#app/domain/session/preview-programme.server.ts'
import { programmeTexts } from '#app/domain/session/programme-texts.ts'
import { now } from '#app/platform/clock.server.ts'
import { BlockPreview } from '#app/ui/block-preview.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Section } from '#app/ui/section.tsx'
import { Heading, Lead } from '#app/ui/text.tsx'
import { languageNames } from '#app/words/language.ts'
import { programmeDeskWords as words } from '#app/words/programme-desk.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  const programmeId = parseId(params.programmeId)
  const programme = await getProgramme({ programmeId })
  return {
    title: programmeTexts(programme, languageOf(request)).title,
    previews: await previewProgramme({ programmeId, now: now() }),
  }
}

export default function ProgrammePreview() {
  const say = useSay()
  const { title, previews } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading eyebrow={title} heading={say(words.preview)} lead={say(words.previewLead)} />
      {!previews && (
        <EmptyState heading={say(words.previewNone)}>{say(words.previewNoneText)}</EmptyState>
      )}
      {previews?.map(({ language, page, mail }) => (
        <Section key={language} heading={languageNames[language]}>
          <Heading level={3}>{say(words.previewPage)}</Heading>
          <BlockPreview>{page}</BlockPreview>
          <Heading level={3}>{say(words.previewMail)}</Heading>
          <Lead>{mail.subject}</Lead>
          <BlockPreview>{mail.text}</BlockPreview>
        </Section>
      ))}
    </>
  )
}
