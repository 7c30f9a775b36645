import { three } from './language.ts'

/** What participants read about their place, and on the way to one. */
export const registrationWords = {
  became: {
    confirmed: three({
      ja: '申し込みました。席をとってあります',
      easy: '申しこみました。席が あります',
      en: 'You have a place',
    }),
    waitlisted: three({
      ja: '順番を待つ人の列に入りました。席が空いたら、ここでお知らせします',
      easy: '席が 空くのを まちます。空いたら、ここに 出ます',
      en: 'You are on the waitlist. When a place becomes free, it is shown here',
    }),
    applied: three({
      ja: '申込を受けとりました。事務局が見てから、席をとります',
      easy: '申しこみました。事務局の 人が 見ます。まっていてください',
      en: 'We have your application. The office looks at it first',
    }),
    already_applied: three({
      ja: 'もう申し込んであります',
      easy: 'もう 申しこみました',
      en: 'You have applied already',
    }),
  },
  state: {
    applied: three({
      ja: '事務局が見ています',
      easy: '事務局が 見ています',
      en: 'The office looks at it',
    }),
    waitlisted: three({ ja: '順番待ち', easy: 'まっています', en: 'On the waitlist' }),
    offered: three({ ja: '席が空きました', easy: '席が 空きました', en: 'A place is yours' }),
    confirmed: three({ ja: '参加の予定', easy: '行く予定', en: 'You have a place' }),
  },
  wait: three({ ja: '順番を待つ', easy: '空くのを まつ', en: 'Join the waitlist' }),
  waitNote: three({
    ja: '席はいっぱいですが、空くことがあります。待っていても、来なくてかまいません。',
    easy: '席は いっぱいです。空くかも しれません。まっていても、いつでも やめられます。',
    en: 'All seats are taken, but one may become free. Waiting binds you to nothing.',
  }),
  ahead: three({
    ja: (p: { count: number }) =>
      p.count === 0
        ? '席が空いたら、つぎはあなたです。'
        : `あなたの前に、${p.count}人が待っています。`,
    easy: (p: { count: number }) =>
      p.count === 0 ? '空いたら、つぎは あなたです。' : `あなたの 前に ${p.count}人 います。`,
    en: (p: { count: number }) =>
      p.count === 0 ? 'You are next.' : `${p.count} people wait before you.`,
  }),
  sayComing: three({ ja: '行きます', easy: '行きます', en: 'I am coming' }),
  saidComing: three({
    ja: '行きますと伝えました。来られなくなっても大丈夫です',
    easy: '「行きます」と つたえました。来られなくても いいです',
    en: 'We look forward to you. Not coming after all is fine too',
  }),
  saidComingNote: three({
    ja: '「行きます」と答えてあります。',
    easy: '「行きます」と 言いました。',
    en: 'You said that you are coming.',
  }),
  stopWaiting: three({ ja: '待つのをやめる', easy: 'まつのを やめる', en: 'Stop waiting' }),
  takeBack: three({
    ja: '申込をやめる',
    easy: '申しこみを やめる',
    en: 'Take my application back',
  }),
  appliedNote: three({
    ja: '事務局の人が申込を見ています。席がとれたら、ここに出ます。急ぎません。',
    easy: '事務局の 人が 見ています。席が とれたら、ここに 出ます。',
    en: 'Somebody at the office looks at your application. Your place is shown here then. No hurry.',
  }),
  guardianNote: three({
    ja: '事務局が、保護者の方の同意をたずねてから席をとります。',
    easy: '事務局の 人が、保護者に ききます。そのあと 席を とります。',
    en: 'The office asks your guardian first.',
  }),
  offeredHeading: three({
    ja: '席が空きました',
    easy: '席が 空きました',
    en: 'A place has become free for you',
  }),
  offeredUntil: three({
    ja: (p: { until: string }) =>
      `${p.until}まで、あなたのためにとってあります。それまでに決めればだいじょうぶです。`,
    easy: (p: { until: string }) => `${p.until}まで、あなたの 席です。それまでに きめてください。`,
    en: (p: { until: string }) => `It is kept for you until ${p.until}. Take your time until then.`,
  }),
  see: three({ ja: 'この席を見る', easy: 'この席を 見る', en: 'See this place' }),
  take: three({ ja: '席をとる', easy: '席を とる', en: 'Take the place' }),
  taken: three({
    ja: '席をとりました',
    easy: '席を とりました',
    en: 'The place is yours',
  }),
  leaveIt: three({ ja: 'つぎの人にゆずる', easy: 'つぎの 人に あげる', en: 'Pass it on' }),
  age: three({ ja: '年齢について', easy: 'なんさいですか', en: 'Your age' }),
  ageHint: three({
    ja: 'この会は、18歳になっていない方には保護者の同意をお願いしています。',
    easy: '18歳に なっていない人は、保護者の「いい」が いります。',
    en: 'For people under eighteen we ask a guardian to agree.',
  }),
  ages: {
    adult: three({ ja: '18歳以上です', easy: '18歳に なりました', en: 'I am eighteen or older' }),
    minor: three({
      ja: '17歳以下です',
      easy: '17歳か もっと 下です',
      en: 'I am seventeen or younger',
    }),
  },
  dropIn: three({
    ja: '申し込まなくても、このまま入れます。',
    easy: '申しこまなくても、入れます。',
    en: 'You can come in without having applied.',
  }),
  openNow: three({
    ja: (p: { title: string }) => `いま寄れます：${p.title}`,
    easy: (p: { title: string }) => `いま 入れます：${p.title}`,
    en: (p: { title: string }) => `Open now: ${p.title}`,
  }),
  doorsOpenNote: three({
    ja: 'もう開場しています。来ても、来なくても大丈夫です。',
    easy: 'もう 開いています。来ても 来なくても いいです。',
    en: 'The doors are open. Come, or do not: both are fine.',
  }),
}

/** For somebody who comes without an invitation. */
export const joinWords = {
  heading: three({
    ja: '自分で申し込む',
    easy: '自分で 申しこむ',
    en: 'Come without an invitation',
  }),
  lead: three({
    ja: '機関の紹介がなくても、来られます。よび名と席のかたちだけ決めてください。はじめの申込は、事務局の人が見てから席をとります。',
    easy: '紹介が なくても、来られます。よび名と 席を きめてください。はじめの 申しこみは、事務局の 人が 見ます。',
    en: 'You can come without an agency. Choose a nickname and a seat. The office looks at your first application.',
  }),
  submit: three({ ja: '席をつくる', easy: '席を つくる', en: 'Make my place' }),
}
