/** What is read of a field's metadata by @conform-to/react. */
interface FieldSource {
  id: string
  name: string
  errors: string[] | undefined
  initialValue: unknown
  required?: boolean
  minLength?: number
  maxLength?: number
  min?: string | number
  max?: string | number
  step?: string | number
  pattern?: string
}

/**
 * Name, id, errors, the value to begin with, and the constraints that the schema implies:
 * `<TextField {...fieldProps(fields.nickname)} label=… />`. After a refused submission the value
 * is what the person had written.
 */
export function fieldProps(field: FieldSource) {
  const { id, name, errors, required, minLength, maxLength, min, max, step, pattern } = field
  const constraints = { required, minLength, maxLength, min, max, step, pattern }
  return { id, name, errors, defaultValue: textOf(field.initialValue), ...constraints }
}

/** The same for a group of boxes, of which any number may be ticked. */
export function listProps({ id, name, errors, initialValue }: FieldSource) {
  const values = Array.isArray(initialValue) ? initialValue : [initialValue]
  return {
    id,
    name,
    errors,
    defaultValue: values.map(textOf).filter((value) => value !== undefined),
  }
}

/** The same for a single box: ticked if it was ticked when the form was last sent. */
export function checkProps({ id, name, errors, required, initialValue }: FieldSource) {
  return { id, name, errors, required, defaultChecked: initialValue === 'on' }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
