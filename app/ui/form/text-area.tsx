import type { HTMLInputAutoCompleteAttribute } from 'react'
import { Field, type FieldProps } from './field.tsx'

interface TextAreaProps extends FieldProps {
  defaultValue?: string
  rows?: number
  minLength?: number
  maxLength?: number
  autoComplete?: HTMLInputAutoCompleteAttribute
}

/** Several lines of text. It grows with what is written, where the browser knows how. */
export function TextArea(props: TextAreaProps) {
  const { defaultValue, rows = 4, minLength, maxLength, autoComplete, ...field } = props
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          {...{ defaultValue, rows, minLength, maxLength, autoComplete }}
          className="input"
          data-width="full"
        />
      )}
    </Field>
  )
}
