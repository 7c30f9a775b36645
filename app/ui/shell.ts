import type { GuestLanguage } from '#app/words/language.ts'

/** What every page stands in: the reader's choices, and whom to call. */
export interface Shell {
  language: GuestLanguage
  textSize?: TextSize
  network: NetworkContact
  /** What the last write did, shown once. */
  toast: Toast | null
}

export const textSizes = ['normal', 'large', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

export interface NetworkContact {
  officeName: string
  phone: string
  /** In the reader's words: 平日 10時〜17時 */
  phoneHours: string
  /** The neutral page that すぐに閉じる leads to. */
  exitUrl: string
}

export interface Toast {
  tone: 'ok' | 'warn' | 'bad'
  /** Already in the reader's language. */
  text: string
}

/** Used when the root's loader itself failed: a page, but nobody to call. */
export const emptyShell: Shell = {
  language: 'ja',
  network: { officeName: '', phone: '', phoneHours: '', exitUrl: 'about:blank' },
  toast: null,
}

/** The pages that every frame links to. */
export const shellPaths = {
  home: '/',
  language: '/language',
  promises: '/promises',
  desk: '/desk',
  agency: '/agency',
  guest: '/guest',
}
