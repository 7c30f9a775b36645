import { type SubmissionResult, useForm } from '@conform-to/react'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { SubmitButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useListing, useSay } from '#app/ui/language.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { When } from '#app/ui/when-text.tsx'
import { participantDeskWords } from '#app/words/agency-desk.ts'
import { mergeWords as words } from '#app/words/application-desk.ts'

export const searchSchema = z.object({ nickname: z.string().trim().min(1).max(60) })

interface Found {
  id: string
  nickname: string | null
  createdAt: Date | string
  referrals: { caseNumber: string; agency: { name: string } }[]
}

interface ParticipantSearchProps {
  label: string
  lastResult: (SubmissionResult<string[]> & { found?: Found[] }) | undefined
  /** What can be done with somebody who was found. */
  children: (found: Found) => ReactNode
}

/** Looks for people by a part of their nickname, and says who referred each of them. */
export function ParticipantSearch({ label, lastResult, children }: ParticipantSearchProps) {
  const say = useSay()
  const list = useListing()
  const [form, fields] = useForm<z.infer<typeof searchSchema>>({
    lastResult,
    constraint: constraintsOf(searchSchema),
  })
  const found = lastResult?.found
  return (
    <>
      <Form form={form}>
        <TextField
          {...fieldProps(fields.nickname)}
          label={label}
          hint={say(words.searchHint)}
          type="search"
          width="medium"
        />
        <SubmitButton tone="quiet">{say(words.find)}</SubmitButton>
      </Form>
      {found?.length === 0 && (
        <EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>
      )}
      {found?.map((person) => (
        <Card key={person.id} heading={person.nickname}>
          <Lead>
            {list(
              person.referrals.map(({ agency, caseNumber }) => `${agency.name} ${caseNumber}`),
            ) || say(participantDeskWords.noReferral)}
            ・<When at={person.createdAt} show="date" />
          </Lead>
          {children(person)}
        </Card>
      ))}
    </>
  )
}
