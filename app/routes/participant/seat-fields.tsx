import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { TextField } from '#app/ui/form/text-field.tsx'
import type { useSay } from '#app/ui/language.tsx'
import { formWordsOfSeat, seatWords } from '#app/words/participant.ts'
import { forms } from './seat-forms.ts'

type Source = Parameters<typeof fieldProps>[0]
type Say = ReturnType<typeof useSay>

/**
 * What somebody is called, and how they sit. A function and no component: the form reads the labels of
 * its fields for its summary.
 */
export function seatFields(fields: { nickname: Source; form: Source }, say: Say) {
  return (
    <>
      <TextField
        {...fieldProps(fields.nickname)}
        label={say(seatWords.nickname)}
        hint={say(seatWords.nicknameHint)}
        autoComplete="off"
      />
      <ChoiceGroup
        {...fieldProps(fields.form)}
        label={say(seatWords.form)}
        options={forms.map((value) => ({
          value,
          label: say(formWordsOfSeat[value].label),
          hint: say(formWordsOfSeat[value].hint),
        }))}
      />
    </>
  )
}
