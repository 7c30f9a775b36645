import { useActionData, useLocation } from '@remix-run/react'
import { SubmitButton } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { CheckGroup } from '#app/ui/form/check-group.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { HiddenField } from '#app/ui/form/hidden-field.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Card, Section } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { ruleWords as words } from '#app/words/rule.ts'
import { formatDay, formatDayTime, formatTime } from '#app/words/when.ts'

/** A session that a new rule touches, and what it would become. */
export interface Touched {
  id: string
  at: Date | string
  becomes: Date | string | null
  isConfirmed: boolean
  isMovedByHand: boolean
  registered: number
  isProtected: boolean
}

export interface ShownDifference {
  key: string
  stays: number
  comes: (Date | string)[]
  changes: Touched[]
  goes: Touched[]
  needsReason: boolean
}

/** What a rule does to the calendar, and the button that lets it. */
export function RuleDifference({ difference }: { difference: ShownDifference }) {
  const say = useSay()
  const { pathname, search } = useLocation()
  const refused = useActionData<{ errors: string[]; reason: string }>()
  const { key, changes, goes, needsReason } = difference
  const held = [...changes, ...goes].some(({ isProtected }) => isProtected)
  return (
    <Card heading={say(words.difference)} tone="next">
      <Form action={pathname + search}>
        <FormError errors={refused?.errors} />
        <What difference={difference} />
        {held && <Protected difference={difference} />}
        {needsReason && (
          <TextArea
            name="reason"
            label={say(words.reason)}
            hint={say(words.reasonHint)}
            defaultValue={refused?.reason}
            maxLength={200}
            rows={2}
          />
        )}
        <HiddenField name="seenKey" value={key} />
        <SubmitButton>{say(words.apply)}</SubmitButton>
      </Form>
    </Card>
  )
}

function What({ difference }: { difference: ShownDifference }) {
  const say = useSay()
  const language = useLanguage()
  const { stays, comes, changes, goes } = difference
  const isNothing = comes.length + changes.length + goes.length === 0
  return (
    <>
      {isNothing && <Lead>{say(words.differenceNone)}</Lead>}
      {stays > 0 && <Lead>{say(words.stays)({ count: stays })}</Lead>}
      <TouchedList heading={say(words.changes)} sessions={changes} />
      <TouchedList heading={say(words.goes)} sessions={goes} />
      {comes.length > 0 && (
        <Section level={3} heading={say(words.comes)}>
          <Chips>
            {comes.map((at) => (
              <Chip key={String(at)}>{formatDayTime(at, language)}</Chip>
            ))}
          </Chips>
        </Section>
      )}
    </>
  )
}

function TouchedList({ heading, sessions }: { heading: string; sessions: Touched[] }) {
  const say = useSay()
  const language = useLanguage()
  if (sessions.length === 0) return null
  const whenOf = (at: Date | string, becomes: Date | string) =>
    formatDay(at, language) === formatDay(becomes, language)
      ? formatTime(becomes)
      : formatDayTime(becomes, language)
  return (
    <Section level={3} heading={heading}>
      <ItemList>
        {sessions.map(({ id, at, becomes, isConfirmed, isMovedByHand, registered }) => (
          <Item key={id} level={4} heading={formatDayTime(at, language)}>
            {becomes && <Lead>{say(words.nowAt)({ when: whenOf(at, becomes) })}</Lead>}
            <Chips>
              <Chip tone={isConfirmed ? 'ok' : 'plain'}>
                {say(isConfirmed ? words.isConfirmed : words.isProposal)}
              </Chip>
              {registered > 0 && (
                <Chip tone="warn">{say(words.registered)({ count: registered })}</Chip>
              )}
              {isMovedByHand && <Chip>{say(words.movedByHand)}</Chip>}
            </Chips>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

/** One box for each session that a rule never touches by itself. */
function Protected({ difference: { changes, goes } }: { difference: ShownDifference }) {
  const say = useSay()
  const language = useLanguage()
  const boxes = { changes, goes }
  const options = (['changes', 'goes'] as const).flatMap((what) =>
    boxes[what]
      .filter(({ isProtected }) => isProtected)
      .map(({ id, at }) => ({
        value: id,
        label: say(words.follow[what])({ day: formatDayTime(at, language) }),
      })),
  )
  return (
    <CheckGroup
      name="follow"
      label={say(words.protectedHeading)}
      hint={say(words.protectedLead)}
      options={options}
    />
  )
}
