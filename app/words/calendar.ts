import { three, two } from './language.ts'

/** Places in the person's own calendar. */
export const calendarWords = {
  /** What a place is called there, unless its person says otherwise: nothing that tells a bystander anything. */
  neutralTitle: three({ ja: '予定', easy: '予定', en: 'Plan' }),
  heading: three({ ja: 'カレンダー', easy: 'カレンダー', en: 'Calendar' }),
  lead: three({
    ja: '使わなくても大丈夫です。スマートフォンのカレンダーに予定を出したいときだけ、ここで決めてください。',
    easy: 'つかわなくても いいです。スマホの カレンダーに 予定を 出したい ときだけ、ここで きめます。',
    en: 'You need none of this. It is only for having your places in the calendar of your phone.',
  }),
  title: three({ ja: '予定の名前', easy: '予定の 名前', en: 'Name of the entries' }),
  titleHint: three({
    ja: 'カレンダーは、家の人や職場の人にも見えることがあります。空のままなら「予定」とだけ出ます。',
    easy: 'ほかの人も カレンダーを 見ることが あります。なにも 書かないと「予定」と 出ます。',
    en: 'Family or colleagues may see your calendar. Left empty, it says “Plan” and nothing else.',
  }),
  keepTitle: three({ ja: 'この名前にする', easy: 'この 名前に する', en: 'Use this name' }),
  titleKept: three({ ja: '名前を決めました', easy: 'きめました', en: 'Kept' }),
  mail: three({ ja: 'メールで受けとる', easy: 'メールで うけとる', en: 'By mail' }),
  mailLead: three({
    ja: '席がとれたとき、変わったとき、なくなったときに、カレンダー用の予定がメールで届きます。',
    easy: '席が とれたとき、かわったとき、メールで 予定が とどきます。',
    en: 'When you get a place, when it changes and when it ends, an entry for your calendar comes by mail.',
  }),
  mailNeedsAddress: three({
    ja: '先に、メールアドレスを入れてください。',
    easy: '先に、メールアドレスを 書いてください。',
    en: 'Leave a mail address first.',
  }),
  mailIsOn: three({
    ja: 'いま、受けとっています。とめると、入っている予定もカレンダーから消すようにお知らせします。',
    easy: 'いま うけとっています。とめると、予定も 消えます。',
    en: 'You have them. If you stop, your calendar is told to take them out.',
  }),
  want: three({ ja: '予定を受けとる', easy: '予定を うけとる', en: 'Send me entries' }),
  stop: three({
    ja: 'とめて、予定を消す',
    easy: 'とめて、予定を 消す',
    en: 'Stop and take them out',
  }),
  wanted: three({
    ja: 'これからの予定をお送りします',
    easy: '予定を おくります',
    en: 'Your entries are on their way',
  }),
  stopped: three({ ja: 'とめました', easy: 'とめました', en: 'Stopped' }),
  feed: three({
    ja: 'カレンダーから読む',
    easy: 'カレンダーから 読む',
    en: 'Let your calendar read it',
  }),
  feedLead: three({
    ja: 'カレンダーに読んでもらう、あなただけのアドレスです。時間と、上で決めた名前だけが出ます。',
    easy: 'あなただけの アドレスです。時間と 名前だけが 出ます。',
    en: 'An address of your own for your calendar to read. It shows times and the name above, nothing else.',
  }),
  feedSecret: three({
    ja: 'このアドレスを知っている人は、予定の時間が分かります。だれにも見せないでください。',
    easy: 'だれにも 見せないで ください。予定の 時間が わかります。',
    en: 'Whoever knows the address can see your times. Show it to nobody.',
  }),
  feedAddress: three({ ja: '読むアドレス', easy: 'アドレス', en: 'Address to read' }),
  feedOpen: three({
    ja: 'この機器のカレンダーで開く',
    easy: 'カレンダーで 開く',
    en: 'Open it in this device’s calendar',
  }),
  feedMake: three({ ja: 'アドレスをつくる', easy: 'アドレスを つくる', en: 'Make an address' }),
  feedMade: three({ ja: 'つくりました', easy: 'つくりました', en: 'Made' }),
  feedRenew: three({
    ja: '新しいアドレスにする',
    easy: '新しい アドレスに する',
    en: 'Change the address',
  }),
  feedRevoke: three({ ja: 'やめる', easy: 'やめる', en: 'End it' }),
  feedRevoked: three({
    ja: 'やめました。もう、だれも読めません。',
    easy: 'やめました。もう 読めません。',
    en: 'Ended. Nobody can read it any more.',
  }),
  publicFeed: three({
    ja: 'みんなの予定',
    easy: 'みんなの 予定',
    en: 'Open programmes',
  }),
  publicLead: three({
    ja: 'だれでも参加できる集まりの予定です。あなたのことは、何も出ません。',
    easy: 'だれでも 来ていい 集まりの 予定です。',
    en: 'The gatherings that anybody may join. Nothing about you is in it.',
  }),
}

/** Messages that carry an entry and tell nothing else. */
export const entryMailWords = {
  added: three({
    ja: 'カレンダー用の予定です。いつもの席は、そのままです。',
    easy: 'カレンダーの 予定です。',
    en: 'An entry for your calendar. Nothing else has changed.',
  }),
  removed: three({
    ja: 'この予定を、カレンダーから消すためのお知らせです。',
    easy: 'カレンダーの 予定を 消す おしらせです。',
    en: 'This takes an entry out of your calendar.',
  }),
  ifShown: three({
    ja: 'カレンダーが開かないときは、何もしなくて大丈夫です。',
    easy: 'カレンダーが 開かなくても いいです。',
    en: 'If no calendar opens, there is nothing you need to do.',
  }),
  settings: three({
    ja: 'カレンダーの決めごと',
    easy: 'カレンダーの ページ',
    en: 'Your calendar page',
  }),
}

/** The same for staff. */
export const calendarDeskWords = {
  heading: two({ ja: 'わたしのカレンダー', en: 'My calendar' }),
  lead: two({
    ja: '担当する予定を、自分のカレンダーから読めます。プログラムの中立な名前と時間だけが出ます。',
    en: 'Your own calendar can read your duties: neutral names and times, nothing else.',
  }),
}
