import { z } from 'zod'

export const kinds = ['tea_gathering', 'craft', 'career_talk', 'counselling'] as const
export const ways = ['online', 'on_site'] as const

const schema = z.object({
  kind: z.enum(kinds).optional().catch(undefined),
  way: z.enum(ways).optional().catch(undefined),
})

/** What the address asks to see; what it says wrongly is as if it did not. */
export type Choice = z.infer<typeof schema>

export const readChoice = (search: URLSearchParams): Choice =>
  schema.parse(Object.fromEntries(search))

/** A page with the same choice but for what changes. */
export function withChoice(path: string, choice: Choice & { month?: string }): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(choice)) if (value) search.set(name, value)
  return search.size > 0 ? `${path}?${search}` : path
}
