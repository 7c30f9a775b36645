import { three, two } from './language.ts'

/** Questions without a name. */
export const questionWords = {
  ask: three({
    ja: 'だれが書いたか分からない質問',
    easy: '名前を 出さない 質問',
    en: 'Ask without your name',
  }),
  lead: three({
    ja: 'あなたの名前はどこにも残りません。進行の人が選んで、代わりに読みます。',
    easy: '名前は のこりません。スタッフが 読みます。',
    en: 'Your name is kept nowhere. The hosts choose and read for you.',
  }),
  text: three({ ja: '質問', easy: '質問', en: 'Question' }),
  send: three({
    ja: '名前を出さずに送る',
    easy: '名前を 出さないで 送る',
    en: 'Send without a name',
  }),
  sent: three({ ja: '届きました。', easy: 'とどきました。', en: 'It arrived.' }),
  shown: three({ ja: 'いただいた質問', easy: '質問です', en: 'Questions we were sent' }),
}

export const staffQuestionWords = {
  heading: two({ ja: '名前のない質問', en: 'Questions without a name' }),
  show: two({ ja: 'みんなに見せる', en: 'Show to everybody' }),
  answered: two({ ja: '答えた', en: 'Answered' }),
  putAway: two({ ja: 'しまう', en: 'Put away' }),
  isShown: two({ ja: '見せています', en: 'Shown' }),
  isAnswered: two({ ja: '答えました', en: 'Answered' }),
  actOn: two({
    ja: (p: { act: string; text: string }) => `${p.act}: ${p.text}`,
    en: (p: { act: string; text: string }) => `${p.act}: ${p.text}`,
  }),
}
