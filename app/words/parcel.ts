import { three, two } from './language.ts'

type Day = { day: string }

/** Materials on their way to a person, as the person reads of them. */
export const parcelWords = {
  heading: three({ ja: '材料の小包', easy: '材料の 小包', en: 'Materials by post' }),
  offer: three({
    ja: '使う材料を、おうちへ送れます。お金はかかりません。',
    easy: '材料を 家に 送ります。お金は いりません。',
    en: 'We can send the materials to your home. It costs nothing.',
  }),
  askUntil: three({
    ja: (p: Day) => `${p.day}の前の日までに教えてください。`,
    easy: (p: Day) => `${p.day}の 前の日までに 教えてください。`,
    en: (p: Day) => `Please tell us before ${p.day}.`,
  }),
  tooLate: three({
    ja: '送る準備の日を過ぎました。なくても参加できます。ほしいときは電話してください。',
    easy: 'もう 送れません。なくても いいです。ほしいときは 電話してください。',
    en: 'It is too late to send them. You can come without; call us if you would like some.',
  }),
  asked: three({
    ja: (p: Day) => `${p.day}までに送ります。`,
    easy: (p: Day) => `${p.day}までに 送ります。`,
    en: (p: Day) => `They will be sent by ${p.day}.`,
  }),
  shipped: three({
    ja: (p: Day) => `${p.day}に送りました。`,
    easy: (p: Day) => `${p.day}に 送りました。`,
    en: (p: Day) => `They were sent on ${p.day}.`,
  }),
  ask: three({ ja: '送ってもらう', easy: '送って もらう', en: 'Have them sent' }),
  change: three({ ja: '宛先を入れなおす', easy: '宛先を なおす', en: 'Change the address' }),
  decline: three({ ja: 'やっぱりいらない', easy: 'いらない', en: 'No thank you after all' }),
  lead: three({
    ja: '宛先は封をしてしまい、送る人だけがひらきます。送ってから30日で消します。紹介した機関には伝わりません。',
    easy: '住所は 送る 人だけが 見ます。30日で 消します。ほかの 人には つたえません。',
    en: 'The address is sealed: only whoever sends the parcel opens it, and it is deleted 30 days later. No agency learns of it.',
  }),
  name: three({ ja: '宛名', easy: '名前', en: 'Name on the label' }),
  nameHint: three({
    ja: '届けばよいので、名字だけでも、ご家族の名前でも大丈夫です。',
    easy: '名字だけでも、家の 人の 名前でも いいです。',
    en: 'Whatever reaches you: a surname alone or a relative’s name is fine.',
  }),
  postcode: three({ ja: '郵便番号', easy: 'ゆうびん番号', en: 'Postcode' }),
  address: three({ ja: '住所', easy: '住所', en: 'Address' }),
  submit: three({ ja: 'ここへ送ってもらう', easy: 'ここへ 送って もらう', en: 'Send them there' }),
  back: three({ ja: 'やめてもどる', easy: 'もどる', en: 'Back without asking' }),
  kept: three({
    ja: '宛先をしまいました',
    easy: '宛先を しまいました',
    en: 'The address is sealed',
  }),
  declined: three({
    ja: '宛先を消しました',
    easy: '宛先を 消しました',
    en: 'The address was deleted',
  }),
}

/** Parcels, as the desk sends them. */
export const parcelDeskWords = {
  heading: two({ ja: '材料の小包', en: 'Parcels of materials' }),
  lead: two({
    ja: 'いつまでに、いくつ送るか。宛先は、送る人だけがひらけます。',
    en: 'By when, and how many. Only whoever sends them can open the addresses.',
  }),
  none: two({ ja: '送る小包はありません', en: 'No parcels to send' }),
  noneText: two({
    ja: 'プログラムの「材料」で、送るかどうかを決められます。',
    en: 'A programme’s page of materials says whether something is sent.',
  }),
  due: two({ ja: (p: Day) => `${p.day}までに送る`, en: (p: Day) => `Send by ${p.day}` }),
  waiting: two({
    ja: (p: { count: number }) => `まだ ${p.count}件`,
    en: (p: { count: number }) => `${p.count} to send`,
  }),
  shippedCount: two({
    ja: (p: { count: number }) => `送った ${p.count}件`,
    en: (p: { count: number }) => `${p.count} sent`,
  }),
  silent: two({
    ja: (p: { count: number }) => `返事なし ${p.count}人`,
    en: (p: { count: number }) => `${p.count} have not said`,
  }),
  toSession: two({ ja: 'この回の小包', en: 'Parcels' }),
  toList: two({ ja: '小包の一覧へ', en: 'All parcels' }),
  inHand: two({
    ja: (p: { count: number }) => `送る小包が${p.count}件`,
    en: (p: { count: number }) => `${p.count} parcels to send`,
  }),
  toInHand: two({ ja: '小包を見る', en: 'Look' }),
  people: two({ ja: 'だれに', en: 'To whom' }),
  nickname: two({ ja: 'よび名', en: 'Nickname' }),
  state: two({ ja: 'ようす', en: 'State' }),
  noNickname: two({ ja: 'よび名なし', en: 'No nickname' }),
  states: {
    waiting: two({ ja: '送る', en: 'To send' }),
    shipped: two({ ja: '送った', en: 'Sent' }),
    silent: two({ ja: '返事なし', en: 'Has not said' }),
  },
  sender: two({ ja: '送る人', en: 'Sent by' }),
  noSender: two({
    ja: '送る人がいません。プログラムの「材料」で決めてください。',
    en: 'Nobody sends them: please choose somebody on the programme’s page of materials.',
  }),
  notSender: two({
    ja: (p: { name: string }) => `宛先をひらけるのは、送る人（${p.name}）だけです。`,
    en: (p: { name: string }) => `Only ${p.name}, who sends them, can open the addresses.`,
  }),
  open: two({ ja: '宛先をひらく', en: 'Open the addresses' }),
  openLead: two({
    ja: 'ひらいたことは記録されます。印刷して貼れます。書き写して残さないでください。',
    en: 'The opening is recorded. Print the labels; please keep no copies.',
  }),
  labels: two({ ja: '宛先', en: 'Labels' }),
  noLabels: two({ ja: 'いま送る小包はありません。', en: 'There is nothing to send now.' }),
  onItsWay: two({ ja: '発送', en: 'On its way' }),
  ship: two({ ja: '送りました', en: 'Sent' }),
  shipped: two({ ja: '送ったことを書きました', en: 'Noted as sent' }),
  materials: two({ ja: '材料', en: 'Materials' }),
  materialsHeading: two({ ja: '材料を送るか', en: 'Are materials sent?' }),
  materialsLead: two({
    ja: '送るプログラムでは、席のある人が自分の画面で宛先を入れられます。',
    en: 'Where they are, people with a place can give an address on their own page.',
  }),
  sends: two({ ja: '材料', en: 'Materials' }),
  sendsYes: two({ ja: '送る', en: 'Sent by post' }),
  sendsNo: two({ ja: '送らない', en: 'Not sent' }),
  leadDays: two({ ja: '何日前までに送るか', en: 'Days before the session' }),
  daysUnit: two({ ja: '日前', en: 'days before' }),
  senderHint: two({
    ja: '宛先をひらけるのは、この人だけです。',
    en: 'The only one who can open the addresses.',
  }),
  save: two({ ja: 'これでいい', en: 'Save' }),
  saved: two({ ja: '材料について決めました', en: 'Saved' }),
  toProgramme: two({ ja: 'プログラムへもどる', en: 'Back to the programme' }),
}
