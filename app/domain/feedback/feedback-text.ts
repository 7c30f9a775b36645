import { createHash } from 'node:crypto'
import type { ConsentItem, SeatForm, Wish } from '#app/generated/prisma/enums.ts'
import { formatEraDate } from '#app/words/when.ts'
import { recordItems } from '../consent/consent-wording.ts'

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

/** A record's text, its hash, and what of the person it tells. */
export interface FeedbackText {
  block: string
  blockHash: string
  /** What stands in the block: never an item that may be told and has nothing to tell. */
  items: ConsentItem[]
}

/**
 * The exact text that goes to the agency, made to be pasted into its own record sheet: plain, without
 * a name, with nothing that was not agreed to. Japanese, since the agency reads it.
 */
export function feedbackText({
  caseNumber,
  reference,
  programmeTitle,
  startAt,
  form,
  sentence,
  wish,
  items,
}: BlockParts): FeedbackText {
  const told: Record<(typeof recordItems)[number], string | null> = {
    attendance: `${formatEraDate(startAt, 'ja')}の「${programmeTitle}」に参加しました。`,
    form: `参加のかたち　${formNames[form]}`,
    sentence: sentence && `本人から　「${sentence}」`,
    wish: wish && `これからの希望　${wishNames[wish]}`,
  }
  const standing = recordItems.filter((item) => items.includes(item) && told[item])
  const block = [
    `ケース番号　${caseNumber}`,
    `受付番号　${reference}`,
    ...standing.map((item) => told[item]),
    '',
    'この記録には、本人が同意した項目だけを載せています。',
  ].join('\n')
  return { block, blockHash: blockHash(block), items: standing }
}

/** SHA-256 of a block: what was agreed to and what is sent must have the same. */
export const blockHash = (block: string): string =>
  createHash('sha256').update(block, 'utf8').digest('hex')
