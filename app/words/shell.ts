import { three } from './language.ts'

/** The frame around every page: head, foot, quick exit, forms, lists. */
export const shellWords = {
  name: three({ ja: '縁側', easy: '縁側', en: 'Engawa' }),
  deskName: three({ ja: '縁側 事務局', easy: '縁側 事務局', en: 'Engawa Desk' }),
  agencyName: three({ ja: '縁側 支援機関', easy: '縁側 支援機関', en: 'Engawa for agencies' }),
  toContent: three({ ja: '本文へ進む', easy: '本文へ いきます', en: 'Skip to the page' }),
  quickExit: three({ ja: 'すぐに閉じる', easy: 'すぐに とじる', en: 'Leave quickly' }),
  quickExitShort: three({ ja: '閉じる', easy: 'とじる', en: 'Close' }),
  language: three({ ja: '文字・ことば', easy: '文字・ことば', en: 'Language' }),
  menu: three({ ja: 'おもなページ', easy: 'おもな ページ', en: 'Main pages' }),
  account: three({ ja: 'あなたの設定', easy: 'あなたの 設定', en: 'Your settings' }),
  home: three({ ja: 'はじめのページへ', easy: 'はじめの ページへ', en: 'To the first page' }),
  again: three({ ja: 'もういちど ひらく', easy: 'もういちど ひらく', en: 'Open it again' }),

  helpByPhone: three({
    ja: 'こまったときは、電話でも聞けます。',
    easy: 'こまったら、電話で 聞いて ください。',
    en: 'If you are stuck, you can also ask by phone.',
  }),
  phoneHours: three({
    ja: ({ hours }: { hours: string }) => `（${hours}）`,
    easy: ({ hours }) => `（${hours}）`,
    en: ({ hours }) => ` (${hours})`,
  }),
  notRecorded: three({
    ja: '録画・録音はしません。',
    easy: 'ビデオや 声は 残しません。',
    en: 'Nothing is recorded.',
  }),
  promises: three({
    ja: '約束していること',
    easy: '約束して いる こと',
    en: 'What we promise',
  }),
}

/** What every form says by itself. */
export const formWords = {
  required: three({ ja: '必須', easy: 'かならず', en: 'required' }),
  optional: three({ ja: '任意', easy: '書かなくて いい', en: 'optional' }),
  atField: three({
    ja: (p: { label: string; text: string }) => `${p.label}：${p.text}`,
    easy: (p: { label: string; text: string }) => `${p.label}：${p.text}`,
    en: (p: { label: string; text: string }) => `${p.label}: ${p.text}`,
  }),
  pleaseCheck: three({
    ja: 'もういちど、見てください',
    easy: 'もういちど、見て ください',
    en: 'Please look at this again',
  }),
  choose: three({ ja: 'えらんでください', easy: 'えらんで ください', en: 'Please choose' }),
}

/** What lists, bars and windows say by themselves. */
export const partWords = {
  close: three({ ja: '閉じる', easy: 'とじる', en: 'Close' }),
  step: three({
    ja: ({ number, total }: { number: number; total: number }) => `${total}のうち ${number}つめ`,
    easy: ({ number, total }) => `${total}の うち ${number}つめ`,
    en: ({ number, total }) => `Step ${number} of ${total}`,
  }),
  estimated: three({ ja: '推定', easy: 'たぶん', en: 'estimated' }),
  absent: three({ ja: '記録はありません', easy: '記録は ありません', en: 'Nothing recorded' }),
  speaking: three({ ja: '話しています', easy: '話して います', en: 'speaking' }),
  you: three({ ja: 'あなた', easy: 'あなた', en: 'You' }),
}
