import { three } from './language.ts'

/**
 * What a person agrees to, in the very words that are kept with the agreement. Change a sentence
 * and raise `wordingVersion` with it.
 */
export const wordingVersion = 1

export const consentItemWords = {
  attendance: {
    label: three({ ja: '参加したこと', easy: '来たこと', en: 'That you took part' }),
    hint: three({
      ja: '日にちと、集まりの種類',
      easy: '何日に、どんな集まりに 来たか',
      en: 'The date and the kind of gathering',
    }),
  },
  form: {
    label: three({ ja: '参加のかたち', easy: 'どの席に いたか', en: 'How you took part' }),
    hint: three({
      ja: '映像・声・聞くだけ・文字だけ のどれか',
      easy: '顔と声・声だけ・聞くだけ・文字だけ の どれか',
      en: 'By video, by voice, listening only or by text',
    }),
  },
  sentence: {
    label: three({
      ja: '自分のことばで書いた一言',
      easy: 'じぶんで 書いた ことば',
      en: 'A sentence in your own words',
    }),
    hint: three({
      ja: '書いたときだけ。送る前に、かならず見せます',
      easy: '書いたときだけ。送る前に、かならず 見せます',
      en: 'Only if you write one. You always see it before it is sent',
    }),
  },
  wish: {
    label: three({
      ja: 'これから望むこと',
      easy: 'これから したいこと',
      en: 'What you would like next',
    }),
    hint: three({
      ja: 'つぎも出たい、相談したい、など',
      easy: 'また来たい、相談したい、など',
      en: 'To come again, to talk to somebody, and so on',
    }),
  },
  reminder: {
    label: three({
      ja: '前もって声をかけてもらう',
      easy: '前に「もうすぐですよ」と 言ってもらう',
      en: 'They may remind me beforehand',
    }),
    hint: three({
      ja: '席がある日の日にちだけが、2週間前から機関に見えます。何の集まりかと、相談の日は見えません',
      easy: '来る日の 日にちだけ、きかんの 人が 見られます（2週間前から）。どんな集まりかと、相談の日は 見えません',
      en: 'They see only the dates on which you have a place, from two weeks ahead. Not which gathering it is, and no counselling',
    }),
  },
}

export const consentWords = {
  heading: three({
    ja: 'だれに、何を伝えてよいですか',
    easy: 'だれに、何を つたえて いいですか',
    en: 'What may be told to whom?',
  }),
  lead: three({
    ja: '何も選ばなくても、参加できます。選ばなかったことは、相手には分かりません。',
    easy: '何も えらばなくても、参加できます。えらばなかったことは、相手には 分かりません。',
    en: 'You can take part without choosing anything. The agency cannot tell what you did not choose.',
  }),
  legend: three({
    ja: (p: { agency: string }) => `「${p.agency}」に伝えてよいこと`,
    easy: (p: { agency: string }) => `「${p.agency}」に つたえて いいこと`,
    en: (p: { agency: string }) => `What may be told to “${p.agency}”`,
  }),
  remind: three({
    ja: (p: { agency: string }) => `「${p.agency}」に頼めること`,
    easy: (p: { agency: string }) => `「${p.agency}」に たのめること`,
    en: (p: { agency: string }) => `What you can ask of “${p.agency}”`,
  }),
  never: three({
    ja: '名前、話したこと、ほかの人のことは、どれを選んでも伝わりません。',
    easy: '名前、話したこと、ほかの人のことは、つたわりません。',
    en: 'Your name, what you said and anything about others is never told, whatever you choose.',
  }),
  seenFirst: three({
    ja: '送る前に、送る文をそのまま見せます。あなたが「いい」と言うまで送りません。',
    easy: '送る文を、先に 見せます。あなたが「いい」と言うまで、送りません。',
    en: 'You see the very text first. Nothing is sent until you say yes.',
  }),
  whenever: three({
    ja: 'いつでも変えられます。変えたことは、相手には分かりません。',
    easy: 'いつでも かえられます。かえたことは、相手には 分かりません。',
    en: 'You can change this at any time. The agency cannot tell that you did.',
  }),
  save: three({ ja: 'これでいい', easy: 'これで いい', en: 'This is fine' }),
  saved: three({ ja: '約束をしまいました', easy: 'おぼえました', en: 'We have kept this' }),
  nobody: three({
    ja: 'あなたを紹介した機関はありません。だれにも、何も伝わりません。',
    easy: 'あなたのことは、だれにも つたわりません。',
    en: 'No agency referred you. Nothing is told to anybody.',
  }),
}
