import type { HTMLInputAutoCompleteAttribute, HTMLAttributes } from 'react'
import { Field, type FieldProps } from './field.tsx'

export interface TextFieldProps extends FieldProps {
  defaultValue?: string
  type?: 'text' | 'tel' | 'search' | 'url'
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  autoComplete?: HTMLInputAutoCompleteAttribute
  /** As wide as what is to be written. */
  width?: 'short' | 'medium' | 'full'
  minLength?: number
  maxLength?: number
  pattern?: string
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { defaultValue, type = 'text', inputMode, autoComplete, width = 'full' } = props
  const { minLength, maxLength, pattern } = props
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          {...{ type, inputMode, autoComplete, defaultValue, minLength, maxLength, pattern }}
          className="input"
          data-width={width}
        />
      )}
    </Field>
  )
}
