import { Prisma } from '#app/generated/prisma/client.ts'
import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'
import type { Texts } from './programme-texts.ts'

/** What a list reads of a programme. */
export interface ListedProgramme extends Texts<'title' | 'description'> {
  kind: ProgrammeKind
  allowsDropIn: boolean
  asksGuardian: boolean
}

/** {@link ListedProgramme} in SQL, where the table stands under its own name. */
export const programmeAsJson = Prisma.sql`json_build_object(
  'kind', programme.kind, 'allowsDropIn', programme.allows_drop_in,
  'asksGuardian', programme.asks_guardian,
  'titleJa', programme.title_ja, 'titleEasy', programme.title_easy, 'titleEn', programme.title_en,
  'descriptionJa', programme.description_ja, 'descriptionEasy', programme.description_easy,
  'descriptionEn', programme.description_en)`
