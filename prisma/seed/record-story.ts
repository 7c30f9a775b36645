/** How far a record has come. */
export type Story =
  | 'waiting'
  | 'agreed'
  | 'stopped'
  | 'accepted'
  | 'opened'
  | 'acknowledged'
  | 'refused'
  | 'uncertain'

interface Candidate {
  /** Whether an agency can receive it and there was time for it to be sent. */
  isSendable: boolean
  /** Whether the record is of a person whose place the demo opens. */
  isRegular: boolean
}

const usual: Story[] = [
  'acknowledged',
  'opened',
  'acknowledged',
  'stopped',
  'opened',
  'acknowledged',
  'waiting',
  'acknowledged',
  'opened',
  'agreed',
]

/**
 * The stories of records in the order in which they began, so that every state can be seen: the
 * demo person's latest waits for them; of what was sent lately some are unread, one is uncertain and
 * one refused.
 */
export function chooseStories(candidates: Candidate[]): Story[] {
  const stories = candidates.map(({ isSendable }, index): Story => {
    const story = usual[index % usual.length] ?? 'opened'
    if (isSendable || story === 'stopped' || story === 'waiting') return story
    return index % 3 === 0 ? 'agreed' : 'waiting'
  })
  const sent = stories.flatMap((story, index) =>
    ['opened', 'acknowledged'].includes(story) && !candidates[index]?.isRegular ? [index] : [],
  )
  for (const index of sent.slice(-8)) stories[index] = 'accepted'
  const [uncertain, refused] = [sent.at(-2), sent.at(-4)]
  if (uncertain !== undefined) stories[uncertain] = 'uncertain'
  if (refused !== undefined) stories[refused] = 'refused'
  const own = candidates.flatMap(({ isRegular }, index) => (isRegular ? [index] : []))
  own.slice(-1).forEach((index) => (stories[index] = 'waiting'))
  return stories
}
