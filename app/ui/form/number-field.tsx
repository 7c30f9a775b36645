import type { ReactNode } from 'react'
import { Field, type FieldProps } from './field.tsx'

interface NumberFieldProps extends FieldProps {
  defaultValue?: string | number
  min?: string | number
  max?: string | number
  step?: string | number
  /** Behind the number: 人, 分 */
  unit?: ReactNode
}

/** A whole number. */
export function NumberField({ defaultValue, min, max, step, unit, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <div className="with-unit">
          <input
            {...control}
            {...{ defaultValue, min, max, step }}
            type="number"
            inputMode="numeric"
            className="input"
            data-width="short"
          />
          {unit && <span>{unit}</span>}
        </div>
      )}
    </Field>
  )
}
