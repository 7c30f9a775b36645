import { Field, type FieldProps } from './field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { formWords } from '#app/words/shell.ts'

interface SelectProps extends FieldProps {
  options: { value: string; label: string }[]
  defaultValue?: string
  /** The first entry, which chooses nothing. */
  empty?: string
}

/** One of many. Up to six are better shown as a ChoiceGroup. */
export function Select({ options, defaultValue, empty, ...field }: SelectProps) {
  const say = useSay()
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className="input"
          data-width="medium"
          defaultValue={defaultValue ?? ''}
        >
          <option value="">{empty ?? say(formWords.choose)}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
