import { expect, test } from 'vitest'
import { z } from 'zod'
import { constraintsOf } from './constraints-of.ts'

const schema = z.object({
  nickname: z.string().trim().min(1).max(20),
  sentence: z.string().max(200).optional(),
  folded: z
    .string()
    .max(30)
    .transform((text) => text.normalize('NFKC')),
  prepared: z.preprocess((text) => text, z.string().max(9)),
  capacity: z.number().int().min(1).max(60),
  count: z.number().int().default(3),
  items: z.array(z.enum(['attended', 'words'])).default([]),
})

test.each([
  ['nickname', { required: true, minLength: 1, maxLength: 20 }],
  ['sentence', { required: false, maxLength: 200 }],
  ['folded', { required: true, maxLength: 30 }],
  ['prepared', { required: true, maxLength: 9 }],
  ['capacity', { required: true, min: 1, max: 60 }],
  ['count', { required: false }],
  ['items', { required: false, multiple: true }],
])('the constraints of %s', (name, constraint) => {
  expect(constraintsOf(schema)[name]).toEqual(constraint)
})
