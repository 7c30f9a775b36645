import { Button } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Section } from '#app/ui/section.tsx'
import { staffQuestionWords as words } from '#app/words/question.ts'
import type { Press } from './use-press.ts'
import type { ViewOnPage } from './use-room-stream.ts'

type Question = ViewOnPage['questions'][number]

/** What was asked without a name, and what becomes of it; nothing while nobody asked. */
export function StaffQuestions({ view, press }: { view: ViewOnPage; press: Press }) {
  const say = useSay()
  const { questions } = view
  if (questions.length === 0) return null
  const act = ({ id, text }: Question, state: 'shown' | 'answered' | 'put_away', label: string) => (
    <Button
      size="small"
      tone={state === 'shown' ? 'quiet' : 'plain'}
      aria-label={say(words.actOn)({ act: label, text })}
      onClick={() => void press('question-states', { question: id, state })}
    >
      {label}
    </Button>
  )
  return (
    <Section heading={say(words.heading)}>
      <ItemList>
        {questions.map((question) => (
          <Item key={question.id}>
            <p>{question.text}</p>
            <Chips>
              {question.state === 'shown' && <Chip tone="ok">{say(words.isShown)}</Chip>}
              {question.state === 'answered' && <Chip>{say(words.isAnswered)}</Chip>}
            </Chips>
            <Row>
              {question.state !== 'shown' && act(question, 'shown', say(words.show))}
              {question.state !== 'answered' && act(question, 'answered', say(words.answered))}
              {act(question, 'put_away', say(words.putAway))}
            </Row>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
