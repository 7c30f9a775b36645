import { Field, type FieldProps } from './field.tsx'

/** One file of some types, as `accept` lists them. The form around it is sent as `multipart/form-data`. */
export function FileField({ accept, ...field }: FieldProps & { accept: string }) {
  return (
    <Field {...field}>
      {(control) => (
        <input {...control} type="file" accept={accept} className="input" data-width="full" />
      )}
    </Field>
  )
}
