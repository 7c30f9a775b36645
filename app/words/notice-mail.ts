import { three } from './language.ts'

type Day = { day: string }
type Observer = { name: string; affiliation: string }

/** Messages about a place. The subject says the day and nothing else that somebody could read over a shoulder. */
export const noticeMailWords = {
  subject: three({
    ja: (p: Day) => `【縁側】${p.day}のご案内`,
    easy: (p: Day) => `【縁側】${p.day}の おしらせ`,
    en: (p: Day) => `[Engawa] ${p.day}`,
  }),
  leads: {
    reminder: three({
      ja: '席をとってある集まりが、近づいてきました。',
      easy: 'もうすぐ、集まりの 日です。',
      en: 'A gathering in which you have a place is coming up.',
    }),
    offered: three({
      ja: '待っていた集まりの席が空きました。',
      easy: 'まっていた 席が 空きました。',
      en: 'A place that you waited for has become free.',
    }),
    confirmed: three({
      ja: '席がとれました。',
      easy: '席が とれました。',
      en: 'You have a place.',
    }),
    waitlisted: three({
      ja: '申込を受けました。いまは席がいっぱいなので、順番を待つ列に入っています。',
      easy: '申しこみを うけました。いまは いっぱいです。空くのを まちます。',
      en: 'We have accepted your application. All seats are taken right now: you are on the waitlist.',
    }),
    declined: three({
      ja: '今回は席をご用意できませんでした。ごめんなさい。ほかの集まりを、電話でいっしょに探すこともできます。',
      easy: '今回は 席が ありません。ごめんなさい。電話で きいてください。',
      en: 'We could not give you a place this time. We are sorry. Call us and we look for another one together.',
    }),
    moved: three({
      ja: '集まりの日にちか時間が変わりました。',
      easy: '日にちか 時間が かわりました。',
      en: 'The day or the time of a gathering has changed.',
    }),
    venue: three({
      ja: '集まりの場所が変わりました。',
      easy: '場所が かわりました。',
      en: 'The place of a gathering has changed.',
    }),
    cancelled: three({
      ja: '集まりが中止になりました。',
      easy: '集まりは なくなりました。',
      en: 'A gathering was cancelled.',
    }),
    observers: three({
      ja: '席をとってある集まりに、見学の方が来ることになりました。先にお知らせします。',
      easy: 'あなたの 集まりに、見学の 人が 来ます。さきに おしらせします。',
      en: 'Somebody will look on at a gathering in which you have a place. We tell you beforehand.',
    }),
  },
  observer: three({
    ja: (p: Observer) => `見学者：${p.name}（${p.affiliation}）`,
    easy: (p: Observer) => `見学の 人：${p.name}（${p.affiliation}）`,
    en: (p: Observer) => `Observer: ${p.name} (${p.affiliation})`,
  }),
  observersLook: three({
    ja: 'へやの中では、いつも「見学者」と表示されます。録音や録画はしません。',
    easy: 'へやの 中では「見学者」と 書いてあります。録音も 録画も しません。',
    en: 'In the room they are always marked as observers. Nothing is recorded.',
  }),
  stepBack: three({
    ja: '気がすすまなければ、今回はやめても大丈夫です。理由は聞きません。紹介した機関にも伝わりません。',
    easy: 'いやなときは、今回は やめても いいです。りゆうは ききません。だれにも つたえません。',
    en: 'If you would rather not, step back this time. Nobody asks why, and no agency learns of it.',
  }),
  openOrStepBack: three({
    ja: '見る・今回はやめておく',
    easy: '見る・今回は やめる',
    en: 'Look, or step back',
  }),
  before: three({
    ja: (p: { when: string }) => `前の予定：${p.when}`,
    easy: (p: { when: string }) => `前：${p.when}`,
    en: (p: { when: string }) => `Before: ${p.when}`,
  }),
  beforeAt: three({
    ja: (p: { where: string }) => `前の場所：${p.where}`,
    easy: (p: { where: string }) => `前の 場所：${p.where}`,
    en: (p: { where: string }) => `Before: ${p.where}`,
  }),
  doors: three({
    ja: (p: { time: string }) => `${p.time} から入れます。とちゅうからでも大丈夫です。`,
    easy: (p: { time: string }) => `${p.time} から 入れます。とちゅうからでも いいです。`,
    en: (p: { time: string }) => `You can come in from ${p.time}. Later is fine too.`,
  }),
  online: three({
    ja: 'オンライン（スマートフォンかパソコンで）',
    easy: 'オンライン（スマホか パソコン）',
    en: 'Online, on a phone or computer',
  }),
  keptUntil: three({
    ja: (p: { until: string }) =>
      `${p.until}まで、あなたのために席をとってあります。過ぎると、つぎの人にゆずります。`,
    easy: (p: { until: string }) =>
      `${p.until}まで、あなたの 席です。そのあとは、つぎの 人の 席です。`,
    en: (p: { until: string }) =>
      `The place is kept for you until ${p.until}. After that it passes on to the next person.`,
  }),
  free: three({
    ja: '来ても、来なくても大丈夫です。理由は聞きません。',
    easy: '来ても 来なくても いいです。りゆうは ききません。',
    en: 'Come, or do not: both are fine. Nobody asks why.',
  }),
  stays: three({
    ja: '席は、そのままとってあります。都合が合わなければ、やめても大丈夫です。',
    easy: '席は そのままです。やめても いいです。',
    en: 'Your place stays yours. If it does not suit you, give it back.',
  }),
  open: three({ ja: '集まりのページ', easy: '集まりの ページ', en: 'The gathering’s page' }),
  answer: three({
    ja: '行く・行かないを答える',
    easy: '行くか 行かないか こたえる',
    en: 'Say whether you are coming',
  }),
  take: three({ ja: '席をとる', easy: '席を とる', en: 'Take the place' }),
  unsubscribe: three({
    ja: 'この案内をとめる',
    easy: 'この おしらせを とめる',
    en: 'Stop these reminders',
  }),
}

/** Stopping reminders from a mail, without signing in. */
export const unsubscribeWords = {
  heading: three({
    ja: '案内のメールをとめますか',
    easy: 'おしらせの メールを とめますか',
    en: 'Stop reminders by mail?',
  }),
  lead: three({
    ja: '集まりが近づいたときの案内が、届かなくなります。中止や日にちの変更は、これからもお知らせします。',
    easy: '「もうすぐです」の メールが とまります。なくなったとき、日にちが かわったときは、おしらせします。',
    en: 'Reminders stop. You are still told when something is cancelled or moved.',
  }),
  stop: three({ ja: 'とめる', easy: 'とめる', en: 'Stop them' }),
  done: three({ ja: 'とめました', easy: 'とめました', en: 'Stopped' }),
  doneLead: three({
    ja: '「お知らせの受けとり方」で、いつでも元にもどせます。',
    easy: '「お知らせの うけとりかた」で、もどせます。',
    en: 'You can have them back at any time on your page of news.',
  }),
}
