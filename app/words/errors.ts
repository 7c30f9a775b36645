import { three, two, type Text } from './language.ts'

/** The answers that have words of their own. Every other one is told as a 500. */
export const toldStatuses = [403, 404, 410, 429, 500, 503] as const
export type ToldStatus = (typeof toldStatuses)[number]

/** What happened, and what the person can do now. */
export interface ErrorTold {
  heading: Text
  body: Text
}

/** To participants and guests: nobody did anything wrong, and there is always a way on. */
export const guestErrorWords: Record<ToldStatus, ErrorTold> = {
  403: {
    heading: three({
      ja: 'いまは、ここに入れません',
      easy: 'いまは、ここに 入れません',
      en: 'This page is not open to you now',
    }),
    body: three({
      ja: '入室キーの期限が切れたか、ほかの人のページかもしれません。はじめのページから、もういちど入ってみてください。',
      easy: 'キーの 期限が 終わったか、ほかの 人の ページです。はじめの ページから、もういちど 入って ください。',
      en: 'Your key may have ended, or the page may belong to somebody else. Please come in again from the first page.',
    }),
  },
  404: {
    heading: three({
      ja: 'ページが見つかりません',
      easy: 'ページが ありません',
      en: 'There is no such page',
    }),
    body: three({
      ja: '場所が変わったのかもしれません。はじめのページから、さがせます。',
      easy: '場所が 変わったかも しれません。はじめの ページから、さがして ください。',
      en: 'It may have moved. You can look for it from the first page.',
    }),
  },
  410: {
    heading: three({
      ja: 'これは、もう終わりました',
      easy: 'これは、もう 終わりました',
      en: 'This has ended',
    }),
    body: three({
      ja: '集まりが終わったか、招待が使われたあとです。つぎの集まりは、はじめのページにあります。',
      easy: '集まりが 終わったか、招待が もう 使われました。つぎの 集まりは、はじめの ページに あります。',
      en: 'The gathering is over, or the invitation has been used. The next gatherings are on the first page.',
    }),
  },
  429: {
    heading: three({
      ja: '少し 時間をおいてください',
      easy: '少し まって ください',
      en: 'Please wait a little',
    }),
    body: three({
      ja: '続けて何回もためされたので、少しのあいだ止めています。しばらくしたら、もういちどできます。いそぐときは、電話してください。',
      easy: 'なんども やりなおしたので、少し 止めて います。少し まってから、もういちど やって ください。いそぐ ときは、電話を して ください。',
      en: 'There were many tries in a row, so we paused for a while. You can try again later. If it is urgent, please call.',
    }),
  },
  500: {
    heading: three({
      ja: 'うまくいきませんでした',
      easy: 'うまく いきませんでした',
      en: 'Something went wrong',
    }),
    body: three({
      ja: 'あなたのせいではありません。少ししてから、もういちどひらいてみてください。',
      easy: 'あなたは わるく ありません。少し まってから、もういちど ひらいて ください。',
      en: 'It is not your fault. Please open the page again in a moment.',
    }),
  },
  503: {
    heading: three({
      ja: 'いま、少しお休みしています',
      easy: 'いま、少し 休んで います',
      en: 'We are away for a moment',
    }),
    body: three({
      ja: 'すぐにもどります。書いたものや申込は、なくなりません。2、3分したら、もういちどひらいてください。',
      easy: 'すぐに もどります。書いた ものや 申込は、なくなりません。2分か 3分 まってから、もういちど ひらいて ください。',
      en: 'We will be back soon, and nothing you sent is lost. Please open the page again in two or three minutes.',
    }),
  },
}

/** To desk and agencies: what it was, and the next step. */
export const staffErrorWords: Record<ToldStatus, ErrorTold> = {
  403: {
    heading: two({ ja: 'このページを見る権限がありません', en: 'You may not see this page' }),
    body: two({
      ja: '役割が変わったときは、ログインしなおすと開けることがあります。必要な場合は、事務局の管理者に頼んでください。',
      en: 'If your role has changed, signing in again may help. Otherwise ask an administrator of the office.',
    }),
  },
  404: {
    heading: two({ ja: 'ページが見つかりません', en: 'There is no such page' }),
    body: two({
      ja: '削除されたか、あなたの担当ではない記録です。一覧からさがしてください。',
      en: 'It was removed, or the record is not one of yours. Please look for it in the lists.',
    }),
  },
  410: {
    heading: two({ ja: 'これは、もう終わっています', en: 'This has ended' }),
    body: two({
      ja: '期限が切れたか、新しい版に置きかわりました。一覧から、いまのものを開いてください。',
      en: 'It has expired, or a newer version has replaced it. Please open the current one from the lists.',
    }),
  },
  429: {
    heading: two({ ja: '少し時間をおいてください', en: 'Please wait a little' }),
    body: two({
      ja: '続けて何回も試されたため、しばらく止めています。いそぐときは、事務局に電話してください。',
      en: 'There were many tries in a row, so it is paused for a while. If it is urgent, please call the office.',
    }),
  },
  500: {
    heading: two({ ja: 'うまくいきませんでした', en: 'Something went wrong' }),
    body: two({
      ja: 'もういちど開いてみてください。続くときは、時刻を書きとめて運用担当に伝えてください。',
      en: 'Please open the page again. If it goes on, note the time and tell the operator.',
    }),
  },
  503: {
    heading: two({ ja: 'システムの一部が止まっています', en: 'A part of the system is down' }),
    body: two({
      ja: '自動で回復します。送信待ちのメールや記録は失われません。2、3分後に、もういちど開いてください。',
      en: 'It recovers by itself. Waiting mail and records are not lost. Please open the page again in two or three minutes.',
    }),
  },
}

/** The status whose words are told for this answer. */
export function toldStatus(status: number): ToldStatus {
  return toldStatuses.find((told) => told === status) ?? 500
}
