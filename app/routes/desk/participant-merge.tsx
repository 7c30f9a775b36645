import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mergeParticipants } from '#app/domain/attendance/merge-participants.server.ts'
import { findParticipants } from '#app/domain/referral/find-participants.server.ts'
import { getParticipant } from '#app/domain/referral/list-participants.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { CheckField } from '#app/ui/form/check-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { HiddenField } from '#app/ui/form/hidden-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useListing, useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { When } from '#app/ui/when-text.tsx'
import { participantDeskWords } from '#app/words/agency-desk.ts'
import { mergeWords as words } from '#app/words/application-desk.ts'
import { say as sayIn } from '#app/words/language.ts'
import { parseId } from '../parse-id.ts'
import {
  readForm,
  redirectWithNo,
  redirectWithToast,
  refusalSentence,
  whenRefused,
} from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

const schema = z.object({ other: z.uuid(), sure: z.boolean().default(false) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const { id, nickname } = await getParticipant({
    actor,
    participantId: parseId(params.participantId),
  })
  const asked = new URL(request.url).searchParams.get('nickname')
  const found = await findParticipants({ actor, nickname: asked ?? '', exceptId: id })
  return { id, nickname, asked, found }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const keptId = parseId(params.participantId)
  const to = `/desk/participants/${keptId}`
  const submission = await readForm(request, schema)
  if (submission.status !== 'success' || !submission.value.sure)
    return redirectWithNo(`${to}/merge`, sayIn(words.unsure, languageOf(request)))
  const { other: mergedId } = submission.value
  return await whenRefused(
    async () => {
      await mergeParticipants({ actor, keptId, mergedId, now: now() })
      return redirectWithToast(request, to, words.merged)
    },
    (refusal) => redirectWithNo(`${to}/merge`, refusalSentence(request, refusal)),
  )
}

export default function ParticipantMerge() {
  const say = useSay()
  const { nickname, asked, found } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        eyebrow={nickname ?? say(participantDeskWords.notYet)}
        heading={say(words.heading)}
        lead={say(words.lead)}
      />
      <Form method="get">
        <TextField
          name="nickname"
          label={say(words.search)}
          hint={say(words.searchHint)}
          defaultValue={asked ?? ''}
          type="search"
          width="medium"
        />
        <SubmitButton tone="quiet">{say(words.find)}</SubmitButton>
      </Form>
      {asked !== null && found.length === 0 && (
        <EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>
      )}
      {found.map((other) => (
        <Other key={other.id} other={other} />
      ))}
    </>
  )
}

type Found = ReturnType<typeof useLoaderData<typeof loader>>['found'][number]

function Other({ other: { id, nickname, createdAt, referrals } }: { other: Found }) {
  const say = useSay()
  const list = useListing()
  return (
    <Card heading={nickname}>
      <Lead>
        {list(referrals.map(({ agency, caseNumber }) => `${agency.name} ${caseNumber}`)) ||
          say(participantDeskWords.noReferral)}
        ・<When at={createdAt} show="date" />
      </Lead>
      <Form>
        <HiddenField name="other" value={id} />
        <CheckField name="sure" id={`sure-${id}`} label={say(words.sure)} />
        <SubmitButton tone="danger">{say(words.merge)}</SubmitButton>
      </Form>
    </Card>
  )
}
