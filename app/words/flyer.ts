import { three, two } from './language.ts'

/** The flyer of a programme, for walls and counters: what a person reads who knows nothing of us. */
export const flyerWords = {
  free: three({
    ja: '無料です。まず、ページを見るだけでもかまいません。',
    easy: 'お金は いりません。ページを 見るだけでも いいです。',
    en: 'It is free. You are welcome to look at the page first.',
  }),
  noName: three({
    ja: '本当の名前も、顔も、声もいりません。',
    easy: '本当の 名前は いりません。顔も 声も 出さなくて いいです。',
    en: 'No real name, no face and no voice needed.',
  }),
  listen: three({
    ja: '聞いているだけの席、文字だけの席もあります。',
    easy: '聞くだけでも いいです。文字だけでも いいです。',
    en: 'You can just listen, or only read and type.',
  }),
  leave: three({
    ja: 'いつ帰ってもかまいません。録画・録音はしません。',
    easy: 'いつ 帰っても いいです。ビデオや 声は 残しません。',
    en: 'Leave whenever you like. Nothing is recorded.',
  }),
  next: three({ ja: 'つぎの日にち', easy: 'つぎの 日', en: 'Next dates' }),
  byAppointment: three({
    ja: '日時は、ひとりずつ決めます。',
    easy: '日と 時間は、ひとりずつ きめます。',
    en: 'Times are arranged with each person.',
  }),
  noneYet: three({
    ja: 'つぎの日にちは、ページに出します。',
    easy: 'つぎの 日は、ページに 出ます。',
    en: 'The next dates appear on the page.',
  }),
  where: three({ ja: 'ところ', easy: '場所', en: 'Where' }),
  audience: three({ ja: 'どんな人に', easy: 'どんな 人に', en: 'Who it is for' }),
  bring: three({ ja: 'あるといいもの', easy: 'もってくるもの', en: 'What to bring' }),
  camera: three({
    ja: 'スマートフォンのカメラを、この模様に向けてください。くわしいページが開きます。',
    easy: 'スマホの カメラを、この もように むけてください。ページが 開きます。',
    en: 'Point your phone’s camera at this square. It opens a page that tells more.',
  }),
  type: three({ ja: 'または', easy: 'または', en: 'Or open' }),
  ask: three({
    ja: ({ office, phone }: { office: string; phone: string }) =>
      `電話でも聞けます　${office}　${phone}`,
    easy: ({ office, phone }) => `電話で 聞いて ください　${office}　${phone}`,
    en: ({ office, phone }) => `Or ask by phone: ${office}, ${phone}`,
  }),
}

/** What agencies can invite people to. */
export const invitableWords = {
  heading: two({ ja: '招ける集まり', en: 'What you can invite to' }),
  lead: two({
    ja: '支援記録に書ける、中立な名前で並べています。本人や壁に渡すちらしには、集まりの名前が出ます。',
    en: 'Under neutral names that you can write into your files. The flyer for people and walls shows the name of the gathering itself.',
  }),
  next: two({ ja: 'つぎの日', en: 'Next dates' }),
  appointment: two({ ja: '日時はひとりずつ決めます', en: 'Times are arranged one by one' }),
  none: two({ ja: '日にちはまだありません', en: 'No dates yet' }),
  flyer: two({
    ja: ({ language }: { language: string }) => `ちらし（${language}）`,
    en: ({ language }) => `Flyer (${language})`,
  }),
  allFlyers: two({ ja: 'ぜんぶのちらし', en: 'All flyers' }),
  allFlyersLead: two({
    ja: '集まりごとに一枚、A4のPDFです。',
    en: 'One A4 page for each, as one PDF.',
  }),
  emptyHeading: two({ ja: 'いまは招ける集まりがありません', en: 'Nothing to invite to yet' }),
  empty: two({
    ja: '事務局が集まりを用意すると、ここに並びます。',
    en: 'Gatherings appear here as soon as the office offers them.',
  }),
  invite: two({ ja: '招待する', en: 'Invite somebody' }),
}

/** The page of a programme that anybody may open, from the flyer's square. */
export const openProgrammeWords = {
  noneYet: three({
    ja: 'つぎの日にちは、まだ決まっていません。',
    easy: 'つぎの 日は まだ きまっていません。',
    en: 'The next dates are not set yet.',
  }),
  come: three({ ja: '来てみたいとき', easy: '来たいとき', en: 'If you would like to come' }),
  comeLead: three({
    ja: '決めなくてもかまいません。入ってみて、合わなければ、それで終わりです。',
    easy: 'きめなくて いいです。入ってみて、いやなら やめて いいです。',
    en: 'You decide nothing yet. Have a look, and if it is not for you, that is all right.',
  }),
  withInvitation: three({
    ja: '招待や入室キーを持っている',
    easy: '招待か 入る かぎが あります',
    en: 'I have an invitation or a key',
  }),
  withoutInvitation: three({
    ja: '招待なしで来てみる',
    easy: '招待は ありません。来てみます',
    en: 'Come without an invitation',
  }),
  inList: three({
    ja: 'これからの集まりを見る',
    easy: 'これからの 集まりを 見る',
    en: 'See the coming gatherings',
  }),
}
