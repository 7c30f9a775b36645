import type { DeskFeedbackState } from '#app/domain/feedback/list-feedbacks-for-desk.server.ts'
import { Chip } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { feedbackDeskWords } from '#app/words/feedback-desk.ts'

const tones = {
  waiting: 'plain',
  agreed: 'warn',
  mailbox_missing: 'warn',
  stopped: 'plain',
  released: 'ok',
  accepted: 'ok',
  acknowledged: 'ok',
  refused: 'bad',
  uncertain: 'bad',
} as const

/** Where a record stands, in a word. */
export function FeedbackChip({ state }: { state: DeskFeedbackState }) {
  const say = useSay()
  return <Chip tone={tones[state]}>{say(feedbackDeskWords.state[state])}</Chip>
}
