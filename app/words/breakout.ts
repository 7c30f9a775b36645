import { three, two } from './language.ts'

/** Rooms within a room: what those inside read. */
export const breakoutWords = {
  choose: three({
    ja: '小さなへやが ひらいています',
    easy: '小さな へやが あいています',
    en: 'Smaller rooms are open',
  }),
  chooseLead: three({
    ja: '行ってみても、ここにいても、どちらでもかまいません。いつでも戻れます。',
    easy: '行っても、ここに いても、いいです。いつでも もどれます。',
    en: 'Go and see, or stay here: both are fine. You can come back at any time.',
  }),
  goTo: three({
    ja: (p: { theme: string; people: number }) => `「${p.theme}」へ行く（${p.people}人）`,
    easy: (p: { theme: string; people: number }) => `「${p.theme}」へ 行く（${p.people}人）`,
    en: (p: { theme: string; people: number }) => `Go to “${p.theme}” (${p.people} people)`,
  }),
  stay: three({ ja: 'ここにいる', easy: 'ここに いる', en: 'Stay here' }),
  asked: three({
    ja: '進行の人が、二人で話しませんかと言っています',
    easy: 'スタッフが「二人で 話しませんか」と 言っています',
    en: 'A host would like to talk with you, just the two of you',
  }),
  askedLead: three({
    ja: '別のへやで話します。ほかの人には聞こえません。ことわっても大丈夫です。',
    easy: 'べつの へやで 話します。ほかの 人は 聞きません。行かなくても いいです。',
    en: 'In a room of its own, where nobody else hears you. It is fine to say no.',
  }),
  goAsked: three({ ja: '行ってみる', easy: '行きます', en: 'I will come' }),
  stayAsked: three({
    ja: 'いまは、ここにいます',
    easy: 'いまは ここに います',
    en: 'I would rather stay here',
  }),
  inTheme: three({
    ja: (p: { theme: string }) => `いま「${p.theme}」の小さなへやにいます`,
    easy: (p: { theme: string }) => `いま「${p.theme}」の へやに います`,
    en: (p: { theme: string }) => `You are in the smaller room “${p.theme}”`,
  }),
  inSideRoom: three({
    ja: 'いま、二人だけのへやにいます',
    easy: 'いま 二人だけの へやに います',
    en: 'You are in a room for the two of you',
  }),
  inLead: three({
    ja: 'ここで話すことは、ほかのへやには聞こえません。マイクとカメラは切れたところから始まります。',
    easy: 'ほかの へやの 人は 聞きません。マイクと カメラは 切れています。',
    en: 'Other rooms do not hear you. Microphone and camera start off.',
  }),
  cameBack: three({
    ja: 'もとのへやにもどりました。マイクとカメラは切れています。',
    easy: 'もとの へやに もどりました。マイクと カメラは 切れています。',
    en: 'You are back in the room. Microphone and camera are off.',
  }),
  understood: three({ ja: 'わかりました', easy: 'わかりました', en: 'All right' }),
  back: three({ ja: 'もとのへやへもどる', easy: 'もとの へやへ もどる', en: 'Back to the room' }),
}

/** The same in the hands of those who steer. */
export const staffBreakoutWords = {
  heading: two({ ja: '小さなへや', en: 'Smaller rooms' }),
  themes: two({ ja: 'テーマ', en: 'Themes' }),
  themesHint: two({
    ja: '1行に1つ。書いた数だけ、小さなへやができます（6つまで）。',
    en: 'One a line. Each makes a smaller room, six at most.',
  }),
  openChosen: two({ ja: '作って、えらんでもらう', en: 'Open, they choose' }),
  openAssigned: two({ ja: '作って、こちらで分ける', en: 'Open, we assign' }),
  spread: two({
    ja: 'もとのへやの人を、みんな分ける',
    en: 'Spread everybody over the rooms',
  }),
  bringBack: two({ ja: 'みんなをもとのへやにもどす', en: 'Bring everybody back' }),
  closeOne: two({ ja: 'このへやを終わる', en: 'End this room' }),
  closeOneOf: two({
    ja: (p: { theme: string }) => `「${p.theme}」 このへやを終わる`,
    en: (p: { theme: string }) => `“${p.theme}”: End this room`,
  }),
  visit: two({ ja: '行く', en: 'Go there' }),
  visitOf: two({
    ja: (p: { theme: string }) => `「${p.theme}」へ行く`,
    en: (p: { theme: string }) => `Go there: “${p.theme}”`,
  }),
  sideRoom: two({ ja: '二人だけのへや', en: 'Room for two' }),
  waitsForAnswer: two({
    ja: (p: { name: string }) => `${p.name}さんの返事を待っています`,
    en: (p: { name: string }) => `Waiting for ${p.name} to answer`,
  }),
  saidNo: two({
    ja: 'いまは、もとのへやにいたいそうです',
    en: 'They would rather stay in the room for now',
  }),
  nobodyThere: two({ ja: 'まだだれもいません', en: 'Nobody there yet' }),
  mainRoom: two({ ja: 'もとのへや', en: 'Main room' }),
  moveTo: two({
    ja: (p: { theme: string }) => `「${p.theme}」へ移す`,
    en: (p: { theme: string }) => `Move to “${p.theme}”`,
  }),
  moveBack: two({ ja: 'もとのへやにもどす', en: 'Bring back' }),
  askAside: two({ ja: '別のへやで、二人で話す', en: 'Talk in a room for two' }),
}
