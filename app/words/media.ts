import { three, two } from './language.ts'

/** Sound and pictures, as those inside read of them. */
export const mediaWords = {
  heading: three({ ja: '音と映像', easy: '音と えいぞう', en: 'Sound and pictures' }),
  onlyVoices: three({ ja: '声だけにする', easy: '声だけに する', en: 'Voices only' }),
  onlyVoicesOn: three({ ja: '声だけにしています', easy: 'いま 声だけです', en: 'Voices only: on' }),
  onlyVoicesLead: three({
    ja: '声だけにすると、通信量はおよそ10分の1になります。',
    easy: '声だけに すると、ギガが すくないです。',
    en: 'Voices alone need about a tenth of the data.',
  }),
  used: three({
    ja: (p: { megabytes: number }) => `ここまでの通信量 およそ ${p.megabytes}MB`,
    easy: (p: { megabytes: number }) => `いままでに ${p.megabytes}MBくらい つかいました`,
    en: (p: { megabytes: number }) => `About ${p.megabytes} MB so far`,
  }),
  repair: three({ ja: '音をなおす', easy: '音を なおす', en: 'Repair the sound' }),
  repairLead: three({
    ja: '聞こえないとき、声が届かないときに押してください。つなぎなおします。',
    easy: '聞こえない とき、おしてください。つなぎなおします。',
    en: 'Press it when you cannot hear or be heard. It connects again.',
  }),
  showHands: three({ ja: '手元をうつす', easy: '手を うつす', en: 'Show my hands' }),
  hideHands: three({
    ja: '手元をうつすのをやめる',
    easy: '手を うつさない',
    en: 'Stop showing my hands',
  }),
  handsLead: three({
    ja: '顔ではなく、手元だけがうつります。うつる前に、カメラの向きを机に向けてください。',
    easy: '顔は うつりません。カメラを つくえに むけてください。',
    en: 'Only your hands are shown, not your face. Point the camera at the table first.',
  }),
  turn: three({ ja: '回す', easy: 'まわす', en: 'Turn' }),
  mirror: three({ ja: '左右を入れかえる', easy: '右と 左を かえる', en: 'Mirror' }),
  otherCamera: three({ ja: 'ほかのカメラ', easy: 'ほかの カメラ', en: 'Another camera' }),
  showScreen: three({ ja: '画面を見せる', easy: '画面を 見せる', en: 'Show my screen' }),
  hideScreen: three({
    ja: '画面を見せるのをやめる',
    easy: '画面を 見せない',
    en: 'Stop showing my screen',
  }),
  arePaused: three({
    ja: '線が細いので、映像をやすんでいます。声はそのまま届きます。',
    easy: '線が 細いです。えいぞうを 休んでいます。声は 聞こえます。',
    en: 'The line is thin, so pictures rest for now. Voices go on.',
  }),
  askedToSpeak: three({
    ja: 'よかったら、話してみませんか',
    easy: 'よかったら、話しませんか',
    en: 'Would you like to say something?',
  }),
  askedToSpeakLead: three({
    ja: '進行の人がきいています。話さなくても大丈夫です。',
    easy: 'スタッフが 聞いています。話さなくても いいです。',
    en: 'A host is asking. It is fine not to.',
  }),
  speakNow: three({ ja: 'マイクを入れて話す', easy: 'マイクを 入れる', en: 'Switch my mic on' }),
  notNow: three({
    ja: 'いまは、聞いています',
    easy: 'いまは 聞きます',
    en: 'I will keep listening',
  }),
  troubles: {
    refused: three({
      ja: 'マイクやカメラを使う許しがありません。アドレス欄の左の印から「許可」にすると使えます。そのままでも、文字で参加できます。',
      easy: 'マイクや カメラを つかう ゆるしが ありません。文字で 参加できます。',
      en: 'This page may not use the microphone or camera. Allow it by the sign left of the address. You can go on by text.',
    }),
    missing: three({
      ja: 'マイクやカメラが見つかりません。つながっているか、見てください。そのままでも、文字で参加できます。',
      easy: 'マイクや カメラが ありません。文字で 参加できます。',
      en: 'No microphone or camera was found. You can go on by text.',
    }),
    busy: three({
      ja: 'ほかのアプリがマイクやカメラを使っているようです。そのアプリを閉じて、もう一度押してください。',
      easy: 'ほかの アプリが つかっています。とじて、もういちど おしてください。',
      en: 'Another app seems to be using it. Close that app and press again.',
    }),
    absent: three({
      ja: 'このアプリの中では、マイクやカメラが使えません。ページを、いつものブラウザー（Chrome や Safari）で開いてください。文字では、このまま参加できます。',
      easy: 'ここでは マイクが つかえません。Chrome や Safari で ひらいてください。文字は つかえます。',
      en: 'Microphone and camera do not work inside this app. Open the page in your browser (Chrome or Safari). Text works here.',
    }),
  },
}

/** The same in the hands of those who steer. */
export const staffMediaWords = {
  askToSpeak: two({ ja: '話してみませんか、ときく', en: 'Ask whether they would like to speak' }),
  isAsked: two({ ja: '話しませんか、ときいています', en: 'Asked to speak' }),
  mute: two({ ja: 'マイクを切る', en: 'Mute' }),
  muteAll: two({ ja: '参加者みんなのマイクを切る', en: 'Mute all participants' }),
  spotlight: two({ ja: 'みんなの画面で大きくする', en: 'Show large to everybody' }),
  spotlightOff: two({ ja: '大きくするのをやめる', en: 'No longer large' }),
}
