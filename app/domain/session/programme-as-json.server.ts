import { Prisma } from '#app/generated/prisma/client.ts'
import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'
import type { programmeTexts } from './programme-texts.ts'

/** What a list reads of a programme. */
export interface ListedProgramme extends TextsOfProgramme {
  kind: ProgrammeKind
  allowsDropIn: boolean
  asksGuardian: boolean
}

type TextsOfProgramme = Parameters<typeof programmeTexts>[0]

/** {@link ListedProgramme} in SQL, where the table stands under its own name. */
export const programmeAsJson = Prisma.sql`jsonb_build_object(
  'kind', programme.kind, 'allowsDropIn', programme.allows_drop_in,
  'asksGuardian', programme.asks_guardian,
  'titleJa', programme.title_ja, 'titleEasy', programme.title_easy, 'titleEn', programme.title_en,
  'descriptionJa', programme.description_ja, 'descriptionEasy', programme.description_easy,
  'descriptionEn', programme.description_en,
  'audienceJa', programme.audience_ja, 'audienceEasy', programme.audience_easy,
  'audienceEn', programme.audience_en,
  'bringJa', programme.bring_ja, 'bringEasy', programme.bring_easy, 'bringEn', programme.bring_en)`
