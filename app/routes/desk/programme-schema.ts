import { z } from 'zod'
import type { ProgrammeColumns } from '#app/domain/programme/programme-columns.ts'

export const kinds = [
  'tea_gathering',
  'craft',
  'career_talk',
  'counselling',
  'job_coach_course',
  'exchange_meeting',
] as const

/** What a programme does that another may not. */
export const programmeSwitches = [
  'allowsDropIn',
  'offersHandCamera',
  'hasSpeakerSeat',
  'usesRealNames',
  'asksGuardian',
] as const

/** Minutes before the start: three days, one day, half an hour. */
export const reminderLeads = ['4320', '1440', '30'] as const

const title = z.string().trim().min(1).max(200)
const description = z.string().trim().min(1).max(1000)
const aside = z.string().trim().max(400).default('')
const isSo = z.boolean().default(false)

/** Everything that can be said of a programme but its kind. */
export const programmeSchema = z.object({
  titleJa: title,
  titleEasy: title,
  titleEn: title,
  descriptionJa: description,
  descriptionEasy: description,
  descriptionEn: description,
  audienceJa: aside,
  audienceEasy: aside,
  audienceEn: aside,
  bringJa: aside,
  bringEasy: aside,
  bringEn: aside,
  agencyTitle: title,
  capacity: z.int().min(1).max(200),
  minimumStaff: z.int().min(1).max(10),
  groupSize: z.int().min(2).max(30).optional(),
  reminderLeads: z.array(z.enum(reminderLeads)).default([]),
  allowsDropIn: isSo,
  offersHandCamera: isSo,
  hasSpeakerSeat: isSo,
  usesRealNames: isSo,
  asksGuardian: isSo,
})

export type ProgrammeValues = z.infer<typeof programmeSchema>

/** The values of the form as the programme keeps them. */
export const columnsOf = (values: ProgrammeValues): ProgrammeColumns => ({
  ...values,
  groupSize: values.groupSize ?? null,
  reminderLeads: values.reminderLeads.map(Number),
})

/** What is known of a programme, as its form is filled in. */
export function valuesOf(
  programme: Partial<ProgrammeColumns>,
): Record<string, string | string[] | undefined> {
  const names = Object.keys(programmeSchema.shape) as (keyof ProgrammeColumns)[]
  return Object.fromEntries(
    names.map((name) => {
      const value = programme[name]
      if (Array.isArray(value)) return [name, value.map(String)]
      if (typeof value === 'boolean') return [name, value ? 'on' : undefined]
      return [name, value?.toString()]
    }),
  )
}
