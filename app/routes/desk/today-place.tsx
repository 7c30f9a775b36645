import type { CheckResults } from '#app/domain/room/keep-device-check.server.ts'
import type { Place } from '#app/domain/room/list-board.server.ts'
import { Chip } from '#app/ui/chip.tsx'
import { Details } from '#app/ui/details.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Lead } from '#app/ui/text.tsx'
import { boardWords } from '#app/words/board.ts'
import { checkDeskWords } from '#app/words/check.ts'

/** What is known of somebody's way in: their answer, their device, their mail. */
export function PlaceNews({ place: { saidComing, check, contact } }: { place: Place }) {
  const say = useSay()
  return (
    <>
      {saidComing && <Chip tone="ok">{say(boardWords.saidComing)}</Chip>}
      {check && <CheckChips check={check} />}
      {contact?.isMailBounced && <Chip tone="bad">{say(boardWords.mailBounced)}</Chip>}
    </>
  )
}

const devices = ['speaker', 'microphone', 'camera'] as const

/** What somebody found out about their device: one word where all is well, else each trouble with its reason. */
export function CheckChips({ check }: { check: CheckResults }) {
  const say = useSay()
  const troubles = devices.flatMap((device) => {
    const result = check[device]
    if (result === 'works' || result === 'untried') return []
    return [`${say(checkDeskWords.troubles[device])}: ${say(checkDeskWords.reasons[result])}`]
  })
  if (check.path === 'none') troubles.push(say(checkDeskWords.noLine))
  if (troubles.length === 0) {
    return <Chip tone="ok">{say(goodWords(check))}</Chip>
  }
  return troubles.map((trouble) => (
    <Chip key={trouble} tone="warn">
      {trouble}
    </Chip>
  ))
}

/** Nobody is called well equipped who has not tried sound both ways and the line; a camera nobody needs. */
function goodWords({ speaker, microphone, path }: CheckResults) {
  if ([speaker, microphone, path].includes('untried')) return checkDeskWords.goodSoFar
  return path === 'udp' ? checkDeskWords.good : checkDeskWords.wayRound
}

/** The way in once more, in one tap: by mail, on paper, or read out on the phone. */
export function HelpIn({ contact }: { contact: NonNullable<Place['contact']> }) {
  const say = useSay()
  const { participantId, hasMail, isMailBounced } = contact
  const action = `/desk/participants/${participantId}/key`
  return (
    <Details summary={say(boardWords.help)}>
      <Lead>{say(boardWords.helpLead)}</Lead>
      {hasMail && !isMailBounced && (
        <PostButton size="small" tone="quiet" action={action} fields={{ board: 'board' }}>
          {say(boardWords.byMail)}
        </PostButton>
      )}
      <PostButton
        size="small"
        tone="quiet"
        action={action}
        fields={{ board: 'board', slip: 'slip' }}
      >
        {say(boardWords.onSlip)}
      </PostButton>
    </Details>
  )
}
