import { Field, type FieldProps } from './field.tsx'

interface DateTimeFieldProps extends FieldProps {
  kind?: 'datetime' | 'date' | 'time'
  /** The wall clock in Japan, as the browser writes it: 2026-11-25T15:00, 2026-11-25, 15:00. */
  defaultValue?: string
  min?: string | number
  max?: string | number
  step?: string | number
}

const types = { datetime: 'datetime-local', date: 'date', time: 'time' }

/** A day, an hour, or both, by the wall clock in Japan. */
export function DateTimeField(props: DateTimeFieldProps) {
  const { kind = 'datetime', defaultValue, min, max, step, ...field } = props
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          {...{ defaultValue, min, max, step }}
          type={types[kind]}
          className="input"
          data-width={kind === 'time' ? 'short' : 'medium'}
        />
      )}
    </Field>
  )
}
