import { three, two } from './language.ts'

/** Trying one's own device, days before or at the door. */
export const checkWords = {
  heading: three({
    ja: '音とカメラをためす',
    easy: '音と カメラを ためす',
    en: 'Try sound and camera',
  }),
  lead: three({
    ja: 'ためさなくても参加できます。うまくいかないときは、いっしょに考えます。ここで映るもの、聞こえるものは、だれにも届きません。',
    easy: 'ためさなくても いいです。だれも 見ません。だれも 聞きません。',
    en: 'You can come without trying. Nobody sees or hears what you do here.',
  }),
  works: three({ ja: 'だいじょうぶです', easy: 'だいじょうぶです', en: 'Works' }),
  browser: three({ ja: 'このブラウザー', easy: 'この ブラウザー', en: 'This browser' }),
  browserOld: three({
    ja: 'このブラウザーでは、音と映像が使えません。文字だけの席で参加できます。いつものブラウザー（Chrome や Safari）で開くと、使えることがあります。',
    easy: 'ここでは 音が つかえません。文字で 参加できます。Chrome や Safari で ひらいてみてください。',
    en: 'Sound and pictures do not work in this browser. You can come by text, or open the page in Chrome or Safari.',
  }),
  speaker: three({ ja: '聞こえるか', easy: '聞こえますか', en: 'Can you hear?' }),
  speakerButton: three({ ja: '音を鳴らしてみる', easy: '音を ならす', en: 'Play a sound' }),
  heard: three({ ja: '聞こえた', easy: '聞こえました', en: 'I heard it' }),
  notHeard: three({ ja: '聞こえない', easy: '聞こえません', en: 'I did not' }),
  speakerSilent: three({
    ja: '音量を上げて、マナーモードを切り、イヤホンを抜いてから、もう一度鳴らしてみてください。',
    easy: '音を 大きく してください。マナーモードを 切ってください。',
    en: 'Turn the volume up, switch silent mode off, unplug earphones, and play it again.',
  }),
  microphone: three({ ja: '声が届くか', easy: '声は とどきますか', en: 'Does your voice arrive?' }),
  micButton: three({ ja: 'マイクをためす', easy: 'マイクを ためす', en: 'Try the microphone' }),
  level: three({ ja: '声の大きさ', easy: '声の 大きさ', en: 'Level of your voice' }),
  micGood: three({
    ja: '声が届いています。',
    easy: '声が とどいています。',
    en: 'Your voice arrives.',
  }),
  micSpeak: three({
    ja: '何か話してみてください。',
    easy: '何か 話してください。',
    en: 'Please say something.',
  }),
  micSilent: three({
    ja: '声がまだ届いていません。マイクをふさいでいないか、ほかのマイクが選ばれていないか、見てください。',
    easy: '声が とどきません。マイクを 見てください。',
    en: 'Your voice has not arrived yet. See whether the microphone is covered or another one is chosen.',
  }),
  camera: three({ ja: '顔や手元がうつるか', easy: 'うつりますか', en: 'Are you in the picture?' }),
  cameraButton: three({ ja: 'カメラをためす', easy: 'カメラを ためす', en: 'Try the camera' }),
  stop: three({ ja: 'やめる', easy: 'やめる', en: 'Stop' }),
  path: three({ ja: 'つながるか', easy: 'つながりますか', en: 'Does the line reach us?' }),
  pathLead: three({
    ja: '20秒ほどかかります。通信量はわずかです。',
    easy: '20びょうくらいです。',
    en: 'It takes about 20 seconds and hardly any data.',
  }),
  pathButton: three({ ja: 'つながりをためす', easy: 'つながりを ためす', en: 'Try the line' }),
  trying: three({ ja: 'ためしています…', easy: 'ためして います…', en: 'Trying…' }),
  paths: {
    udp: three({
      ja: 'いちばん速い道（UDP）',
      easy: 'はやい 道（UDP）',
      en: 'The fastest way (UDP)',
    }),
    tcp: three({ ja: 'まわり道（TCP）', easy: 'まわり道（TCP）', en: 'The way round (TCP)' }),
    tls: three({
      ja: 'ふつうのページと同じ道（TLS）',
      easy: 'ページと おなじ 道（TLS）',
      en: 'The way of ordinary pages (TLS)',
    }),
  },
  pathResults: {
    works: three({ ja: '通れます', easy: '通れます', en: 'Open' }),
    blocked: three({ ja: '通れません', easy: '通れません', en: 'Blocked' }),
    notOffered: three({
      ja: 'ここにはありません',
      easy: 'ここには ありません',
      en: 'Not offered here',
    }),
  },
  pathGood: three({
    ja: 'つながりました。声と映像が届きます。',
    easy: 'つながりました。声が とどきます。',
    en: 'Connected. Sound and pictures will arrive.',
  }),
  pathSlow: three({
    ja: 'まわり道でつながりました。声は届きます。映像は、ときどき止まることがあります。',
    easy: 'つながりました。声は とどきます。えいぞうは とまる ことが あります。',
    en: 'Connected the way round. Voices arrive; pictures may stop now and then.',
  }),
  pathNone: three({
    ja: '音と映像がつながりませんでした。Wi-Fi を切って携帯の回線でためすか、その反対をためしてください。文字だけの席なら、このまま参加できます。',
    easy: '音が つながりません。Wi-Fi を 切って、もういちど ためしてください。文字で 参加できます。',
    en: 'Sound did not get through. Try without Wi-Fi, or with it. A text seat works as it is.',
  }),
  pathAway: three({
    ja: 'いま、ためすところがお休みしています。少しあとで、もう一度押してください。',
    easy: 'いま ためせません。あとで もういちど おしてください。',
    en: 'It cannot be tried just now. Please press again a little later.',
  }),
  give: three({
    ja: 'この結果を事務局に知らせる',
    easy: 'これを 事務局に 知らせる',
    en: 'Tell the office what came of it',
  }),
  giveLead: three({
    ja: '知らせるのは、上の「だいじょうぶ」か「うまくいかない」かだけです。当日、先に手をうっておけます。',
    easy: '上に 書いて ある ことだけ 知らせます。',
    en: 'Only what stands above is told. The office can then get ready for you.',
  }),
  given: three({
    ja: '知らせました。ありがとうございます。',
    easy: '知らせました。ありがとうございます。',
    en: 'Told. Thank you.',
  }),
  back: three({ ja: 'もどる', easy: 'もどる', en: 'Back' }),
}

/** The same on the board of the day. */
export const checkDeskWords = {
  good: two({ ja: '機器は大丈夫', en: 'Device works' }),
  goodSoFar: two({ ja: 'ためしたものは大丈夫', en: 'What was tried works' }),
  troubles: {
    speaker: two({ ja: '音が聞こえない', en: 'Hears nothing' }),
    microphone: two({ ja: 'マイク', en: 'Microphone' }),
    camera: two({ ja: 'カメラ', en: 'Camera' }),
  },
  reasons: {
    silent: two({ ja: '届かない', en: 'silent' }),
    refused: two({ ja: '許可がない', en: 'not allowed' }),
    missing: two({ ja: '見つからない', en: 'not found' }),
    busy: two({ ja: 'ほかのアプリが使用中', en: 'in use elsewhere' }),
    absent: two({ ja: 'アプリの中のブラウザー', en: 'browser inside an app' }),
  },
  noLine: two({ ja: '音と映像がつながらない', en: 'Media do not get through' }),
  wayRound: two({ ja: 'まわり道でつながる', en: 'Connects the way round' }),
}
