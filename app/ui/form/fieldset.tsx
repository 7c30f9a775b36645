import type { ReactNode } from 'react'
import { describe, FieldMark, FieldNotes, type FieldProps } from './field.tsx'

interface FieldsetProps extends Partial<
  Pick<FieldProps, 'hint' | 'errors' | 'required' | 'optional'>
> {
  legend: ReactNode
  id?: string
  children: ReactNode
}

/** Fields that answer one question together. */
export function Fieldset({ legend, id, hint, errors, children, ...marks }: FieldsetProps) {
  return (
    <fieldset className="fieldset" {...describe({ id, hint, errors })}>
      <legend>
        {legend}
        <FieldMark {...marks} />
      </legend>
      <FieldNotes id={id} hint={hint} errors={errors} />
      {children}
    </fieldset>
  )
}
