import { getZodConstraint } from '@conform-to/zod/v4'
import { z } from 'zod'

/**
 * What a browser can check by itself, read from the form's schema: `useForm({ constraint:
 * constraintsOf(schema) })`. Conform 1.21 finds no lengths and limits in schemas of zod 4.6
 * (edmundhung/conform#1340): they are added here.
 */
export function constraintsOf(schema: z.ZodObject) {
  const constraints = getZodConstraint(schema)
  for (const [name, field] of Object.entries(schema.shape)) {
    const constraint = constraints[name]
    if (constraint) Object.assign(constraint, limitsOf(unwrap(field)))
  }
  return constraints
}

function limitsOf(field: unknown) {
  if (field instanceof z.ZodString) {
    return known({ minLength: field.minLength, maxLength: field.maxLength })
  }
  if (field instanceof z.ZodNumber) return known({ min: field.minValue, max: field.maxValue })
  return {}
}

/** Leaves out what the schema does not limit. Whole numbers are limited by their storage alone. */
function known(limits: Record<string, number | null>) {
  const isKnown = (limit: number | null) => limit !== null && Math.abs(limit) < 2 ** 53 - 1
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => isKnown(limit)))
}

/** The schema of what is typed, inside optional, default, transform and preprocess. */
function unwrap(field: unknown): unknown {
  if (field instanceof z.ZodPipe) {
    return unwrap(field.in instanceof z.ZodTransform ? field.out : field.in)
  }
  const isWrapped =
    field instanceof z.ZodOptional ||
    field instanceof z.ZodNullable ||
    field instanceof z.ZodDefault
  return isWrapped ? unwrap(field.unwrap()) : field
}
