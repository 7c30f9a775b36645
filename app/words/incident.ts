import { two } from './language.ts'

/** Something that needed care. */
export const incidentWords = {
  care: two({ ja: '気がかり・緊急', en: 'Care' }),
  hotlines: two({ ja: '相談できる窓口', en: 'Where to turn' }),
  noHotlines: two({
    ja: '窓口がまだ書かれていません。管理者が「ネットワークの設定」で書けます。',
    en: 'No numbers yet. An administrator can write them under “The network”.',
  }),
  checkedOn: two({ ja: '確かめた日', en: 'Last checked' }),
  danger: two({
    ja: '命の危険があるときは、ためらわず110・119へ。もう一人の進行に、へやをまかせてください。',
    en: 'Where life is in danger, call 110 or 119 without hesitating, and leave the room to the other host.',
  }),
  note: two({ ja: 'できごとを書きとめる', en: 'Note what happened' }),
  noteHint: two({
    ja: '事務局だけが読みます。参加のお知らせには、けっして載りません。',
    en: 'Read by the office alone. Never part of any record that is sent.',
  }),
  kind: two({ ja: '種類', en: 'Kind' }),
  kinds: {
    worry: two({ ja: '気がかり', en: 'Worry' }),
    conflict: two({ ja: 'もめごと・約束やぶり', en: 'Conflict' }),
    danger: two({ ja: '命や安全', en: 'Life or safety' }),
  },
  about: two({ ja: 'だれのこと', en: 'About' }),
  aboutNobody: two({ ja: 'とくに一人のことではない', en: 'Nobody in particular' }),
  save: two({ ja: '書きとめる', en: 'Keep the note' }),
  saved: two({ ja: '書きとめました。事務局に知らせました。', en: 'Kept. The office was told.' }),
  tellHotlines: two({ ja: '窓口を書きいれる', en: 'Fill in where to turn' }),
  heading: two({ ja: 'できごと', en: 'Incidents' }),
  lead: two({
    ja: '進行や相談員が書きとめたことです。開くと記録に残ります。',
    en: 'What hosts and counsellors noted. Opening one is logged.',
  }),
  none: two({ ja: 'できごとはありません', en: 'No incidents' }),
  noneText: two({ ja: '書きとめられると、ここに並びます。', en: 'They stand here once noted.' }),
  open: two({ ja: '読む', en: 'Read' }),
  isOpen: two({ ja: 'まだ見ていません', en: 'Open' }),
  closed: two({
    ja: (p: { name: string }) => `${p.name}さんが見ました`,
    en: (p: { name: string }) => `Seen to by ${p.name}`,
  }),
  by: two({ ja: '書いた人', en: 'Noted by' }),
  session: two({ ja: '回', en: 'Session' }),
  standing: two({ ja: 'ようす', en: 'State' }),
  toAll: two({ ja: 'できごとの一覧へ', en: 'All incidents' }),
  at: two({ ja: 'とき', en: 'When' }),
  close: two({ ja: '見ました。手をうちました', en: 'Seen to' }),
  closeDone: two({ ja: '見終えたと書きとめました', en: 'Marked as seen to' }),
  count: two({
    ja: (p: { count: number }) => `まだ見ていないできごと ${p.count}件`,
    en: (p: { count: number }) => `${p.count} to see to`,
  }),
}
