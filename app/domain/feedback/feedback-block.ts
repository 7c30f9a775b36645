import { createHash } from 'node:crypto'
import type { ConsentItem, SeatForm, Wish } from '#app/generated/prisma/enums.ts'
import { formatEraDate } from '#app/words/when.ts'

interface BlockParts {
  caseNumber: string
  reference: string
  programmeTitle: string
  startAt: Date
  form: SeatForm
  sentence: string | null
  wish: Wish | null
  /** What may be told now. Nothing else is put in. */
  items: ConsentItem[]
}

const formNames: Record<SeatForm, string> = {
  video: 'オンライン（映像）',
  voice: 'オンライン（声）',
  listen: 'オンライン（聞く）',
  text: 'オンライン（文字）',
  on_site: '会場',
}

const wishNames: Record<Wish, string> = {
  come_again: 'つぎも参加したい',
  talk_to_agency: '担当の方と話したい',
  talk_to_counsellor: '相談員と話したい',
}

/**
 * The exact text that goes to the agency, made to be pasted into its own record sheet: plain, without
 * a name, with nothing that was not agreed to. Japanese, since the agency reads it.
 */
export function feedbackBlock({
  caseNumber,
  reference,
  programmeTitle,
  startAt,
  form,
  sentence,
  wish,
  items,
}: BlockParts): string {
  const may = new Set(items)
  const lines = [
    `ケース番号　${caseNumber}`,
    `受付番号　${reference}`,
    may.has('attendance')
      ? `${formatEraDate(startAt, 'ja')}の「${programmeTitle}」に参加しました。`
      : null,
    may.has('form') ? `参加のかたち　${formNames[form]}` : null,
    may.has('sentence') && sentence ? `本人から　「${sentence}」` : null,
    may.has('wish') && wish ? `これからの希望　${wishNames[wish]}` : null,
    '',
    'この記録には、本人が同意した項目だけを載せています。',
  ]
  return lines.filter((line) => line !== null).join('\n')
}

/** SHA-256 of a block: what was agreed to and what is sent must have the same. */
export const blockHash = (block: string): string =>
  createHash('sha256').update(block, 'utf8').digest('hex')
