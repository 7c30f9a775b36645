import { Field, type FieldProps } from './field.tsx'

/**
 * A mail address. Not `type=email`: browsers refuse old carrier addresses such as
 * `a..b.@docomo.ne.jp`, which exist and receive mail.
 */
export function MailField({ defaultValue, ...field }: FieldProps & { defaultValue?: string }) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="text"
          className="input"
          data-width="full"
          defaultValue={defaultValue}
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
    </Field>
  )
}
