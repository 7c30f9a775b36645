import type { ReactNode } from 'react'
import { useSay } from '#app/ui/language.tsx'
import { formWords } from '#app/words/shell.ts'

/** What every field is given; `fieldProps(fields.x)` fills in all but label and hint. */
export interface FieldProps {
  name: string
  label: ReactNode
  /** Below the label, before the field is filled in. There are no placeholders. */
  hint?: ReactNode
  /** Defaults to the name. */
  id?: string
  errors?: string[]
  required?: boolean
  /** Says that the field may stay empty, where most others may not. */
  optional?: boolean
}

/** The wiring that the control itself carries. */
export interface ControlProps {
  id: string
  name: string
  required?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: true
}

interface FieldFrameProps extends FieldProps {
  children: (control: ControlProps) => ReactNode
}

/** A label, a hint, an error and one control that knows of all three. */
export function Field({ children, ...field }: FieldFrameProps) {
  const { id = field.name, name, label, hint, errors, required } = field
  return (
    <div className="field" data-invalid={hasErrors(errors)}>
      <label className="field-label" htmlFor={id}>
        {label}
        <FieldMark {...field} />
      </label>
      <FieldNotes id={id} hint={hint} errors={errors} />
      {children({ id, name, required, ...describe({ id, hint, errors }) })}
    </div>
  )
}

/** 必須 or 任意, in words. */
export function FieldMark({ required, optional }: Pick<FieldProps, 'required' | 'optional'>) {
  const say = useSay()
  if (!required && !optional) return null
  return (
    <span className="field-mark" data-required={required}>
      {say(required ? formWords.required : formWords.optional)}
    </span>
  )
}

/** The hint and, above the control where it is not hidden by a keyboard, the error. */
export function FieldNotes({ id, hint, errors }: Pick<FieldProps, 'id' | 'hint' | 'errors'>) {
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {hasErrors(errors) && (
        <p className="field-error" id={`${id}-error`}>
          {errors?.join(' ')}
        </p>
      )}
    </>
  )
}

/** Ties a control to its hint and error. */
export function describe({ id, hint, errors }: Pick<FieldProps, 'id' | 'hint' | 'errors'>) {
  const ids = [hint && `${id}-hint`, hasErrors(errors) && `${id}-error`].filter(Boolean)
  return {
    'aria-describedby': ids.join(' ') || undefined,
    'aria-invalid': hasErrors(errors),
  }
}

function hasErrors(errors: string[] | undefined): true | undefined {
  return errors?.length ? true : undefined
}
