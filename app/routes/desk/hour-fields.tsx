import { DateTimeField } from '#app/ui/form/date-time-field.tsx'
import { fieldProps } from '#app/ui/form/field-props.ts'
import type { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'
import { hourNames } from './rule-schema.ts'

type Source = Parameters<typeof fieldProps>[0]
type Say = ReturnType<typeof useSay>

const hints = { door: words.doorHint, start: null, end: null, close: words.closeHint }

/**
 * Doors, start, end and close of a day, in the order in which they happen. A function and no component:
 * the form reads the labels of its fields for its summary.
 */
export function hourFields(fields: Record<(typeof hourNames)[number], Source>, say: Say) {
  return (
    <Row>
      {hourNames.map((name) => {
        const hint = hints[name]
        return (
          <DateTimeField
            key={name}
            {...fieldProps(fields[name])}
            kind="time"
            label={say(words[name])}
            hint={hint && say(hint)}
          />
        )
      })}
    </Row>
  )
}
