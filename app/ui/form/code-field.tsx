import { Field, type FieldProps } from './field.tsx'

interface CodeFieldProps extends FieldProps {
  /**
   * `key`: letters and digits from a slip, a mail or the phone.
   * `mailed`, `totp`: six digits, which the phone may offer to fill in.
   */
  purpose: 'key' | 'mailed' | 'totp'
  defaultValue?: string
}

/** A code, typed or pasted, with or without gaps. It is never remembered by the browser. */
export function CodeField({ purpose, defaultValue, ...field }: CodeFieldProps) {
  const isKey = purpose === 'key'
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="text"
          className="input code-input"
          data-width={isKey ? 'full' : 'medium'}
          defaultValue={defaultValue}
          autoComplete={isKey ? 'off' : 'one-time-code'}
          autoCapitalize={isKey ? 'characters' : 'none'}
          inputMode={isKey ? 'text' : 'numeric'}
          spellCheck={false}
        />
      )}
    </Field>
  )
}
