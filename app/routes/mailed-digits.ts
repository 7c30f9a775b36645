import { z } from 'zod'

const toDigits = (typed: unknown) =>
  typeof typed === 'string' ? typed.normalize('NFKC').replace(/[\s-]/g, '') : typed

/** Six digits as they are typed on a phone: full-width, with a space or a dash, all the same. */
export const mailedDigits = z.preprocess(toDigits, z.string().regex(/^\d{6}$/))
