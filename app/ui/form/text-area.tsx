import type { HTMLInputAutoCompleteAttribute } from 'react'
import { Field, type FieldProps } from './field.tsx'

interface TextAreaProps extends FieldProps {
  defaultValue?: string
  rows?: number
  minLength?: number
  maxLength?: number
  autoComplete?: HTMLInputAutoCompleteAttribute
  /** Enter does this instead of beginning a line; with shift it still does. */
  onEnter?: () => void
}

/** Several lines of text. It grows with what is written, where the browser knows how. */
export function TextArea(props: TextAreaProps) {
  const { defaultValue, rows = 4, minLength, maxLength, autoComplete, onEnter, ...field } = props
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          {...{ defaultValue, rows, minLength, maxLength, autoComplete }}
          onKeyDown={
            onEnter &&
            ((event) => {
              // Enter that chooses among Japanese words is not meant.
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
              event.preventDefault()
              onEnter()
            })
          }
          className="input"
          data-width="full"
        />
      )}
    </Field>
  )
}
