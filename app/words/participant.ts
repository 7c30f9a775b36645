import { three } from './language.ts'

export const homeWords = {
  hello: three({
    ja: (p: { name: string }) => `こんにちは、${p.name}さん`,
    easy: (p: { name: string }) => `こんにちは、${p.name}さん`,
    en: (p: { name: string }) => `Hello, ${p.name}`,
  }),
  today: three({
    ja: (p: { day: string }) => `きょうは ${p.day}です。`,
    easy: (p: { day: string }) => `きょうは ${p.day}です。`,
    en: (p: { day: string }) => `Today is ${p.day}.`,
  }),
  todays: three({
    ja: (p: { title: string }) => `きょうの${p.title}`,
    easy: (p: { title: string }) => `きょうの ${p.title}`,
    en: (p: { title: string }) => `Today: ${p.title}`,
  }),
  doors: three({
    ja: (p: { door: string }) => `${p.door} から入れます。とちゅうからでも、だいじょうぶです。`,
    easy: (p: { door: string }) => `${p.door} から 入れます。とちゅうから 来ても いいです。`,
    en: (p: { door: string }) => `You can come in from ${p.door}. Later is fine too.`,
  }),
  doorsOpen: three({
    ja: 'もう入れます。とちゅうからでも、だいじょうぶです。',
    easy: 'もう 入れます。とちゅうから 来ても いいです。',
    en: 'You can come in now. Later is fine too.',
  }),
  enter: three({ ja: '入る', easy: '入る', en: 'Come in' }),
  tryDevices: three({
    ja: '音とカメラをためす',
    easy: '音と カメラを ためす',
    en: 'Try sound and camera',
  }),
  notToday: three({ ja: '今日はやめておく', easy: '今日は やめる', en: 'Not today' }),
  coming: three({ ja: 'これからの集まり', easy: 'これからの 集まり', en: 'Coming gatherings' }),
  later: three({ ja: 'もっと先の集まり', easy: 'もっと あとの 集まり', en: 'Later gatherings' }),
  noneComing: three({
    ja: 'いまは、決まっている集まりがありません。決まると、ここに出ます。',
    easy: 'いまは 集まりが ありません。きまったら、ここに 出ます。',
    en: 'Nothing is planned right now. It will be shown here.',
  }),
  going: three({ ja: '参加の予定', easy: '行く予定', en: 'You have a place' }),
  seatsLeft: three({
    ja: (p: { count: number }) => `のこり ${p.count}席`,
    easy: (p: { count: number }) => `あと ${p.count}席`,
    en: (p: { count: number }) => `${p.count} seats left`,
  }),
  full: three({ ja: '満席', easy: 'いっぱい', en: 'Full' }),
  cancelled: three({ ja: '中止', easy: 'ありません', en: 'Cancelled' }),
  online: three({ ja: 'オンライン', easy: 'オンライン', en: 'Online' }),
  onSite: three({
    ja: (p: { place: string }) => `会場 ${p.place}`,
    easy: (p: { place: string }) => `場所 ${p.place}`,
    en: (p: { place: string }) => `On site: ${p.place}`,
  }),
  whoHears: three({
    ja: 'だれに、何が伝わるか',
    easy: 'だれに、何が つたわるか',
    en: 'Who is told what',
  }),
  toldOnlyAgreed: three({
    ja: (p: { agency: string }) =>
      `「${p.agency}」には、あなたが見て、いいと言った文だけが伝わります。`,
    easy: (p: { agency: string }) =>
      `「${p.agency}」には、あなたが 見て「いい」と言った 文だけ、つたわります。`,
    en: (p: { agency: string }) =>
      `“${p.agency}” is told only the text that you have seen and agreed to.`,
  }),
  seePromise: three({
    ja: 'いまの約束を見る・変える',
    easy: 'やくそくを 見る・かえる',
    en: 'See or change this',
  }),
  waitingRecord: three({
    ja: '見てほしい文があります',
    easy: '見てほしい 文が あります',
    en: 'There is a text for you to look at',
  }),
  waitingRecordLead: three({
    ja: 'あなたが「いい」と言うまで、どこにも送りません。急がなくて大丈夫です。',
    easy: 'あなたが「いい」と言うまで、送りません。いそがなくて いいです。',
    en: 'Nothing is sent until you say yes. There is no hurry.',
  }),
  lookAtIt: three({ ja: '文を見る', easy: '文を 見る', en: 'Look at it' }),
  ownThings: three({ ja: 'あなたのこと', easy: 'あなたの こと', en: 'About you' }),
  changeSeat: three({
    ja: 'よび名と席を変える',
    easy: 'よび名と 席を かえる',
    en: 'Change nickname and seat',
  }),
  ownKey: three({ ja: '入室キー', easy: '入る かぎ', en: 'Your entry key' }),
  ownRecords: three({
    ja: 'これまでに伝わったこと',
    easy: 'いままでに つたわったこと',
    en: 'What was told so far',
  }),
  ownNotices: three({
    ja: 'お知らせの受けとり方',
    easy: 'おしらせの うけとりかた',
    en: 'How to be told news',
  }),
  signOut: three({
    ja: 'この機器から出る',
    easy: 'この きかいから 出る',
    en: 'Sign out of this device',
  }),
  signedOut: three({
    ja: 'この機器から出ました。入室キーで、いつでも戻れます。',
    easy: '出ました。入る かぎで、また 来られます。',
    en: 'You are signed out. Your key brings you back at any time.',
  }),
}

export const welcomeWords = {
  heading: three({ ja: 'ようこそ、縁側へ', easy: 'ようこそ', en: 'Welcome to Engawa' }),
  lead: three({
    ja: '家にいたまま、お茶を飲みながら集まれる場所です。名前も、顔も、声も出さなくて大丈夫です。',
    easy: '家で お茶を のみながら、みんなと 会える場所です。名前も 顔も 声も、出さなくて いいです。',
    en: 'A place to gather over tea without leaving home. No name, no face and no voice needed.',
  }),
  haveCode: three({
    ja: '紙やメールのコードで入る',
    easy: 'コードで 入る',
    en: 'Come in with a code',
  }),
  noCode: three({
    ja: 'コードがない方は、自分で申し込むか、事務局に電話してください。',
    easy: 'コードが ない人は、自分で 申しこむか、電話してください。',
    en: 'No code? Apply by yourself, or call the office.',
  }),
  otherDoors: three({ ja: 'スタッフ・機関の方', easy: 'スタッフの人', en: 'Staff and agencies' }),
  desk: three({ ja: '事務局・進行の入口', easy: 'スタッフの 入口', en: 'For staff' }),
  agency: three({ ja: '支援機関の入口', easy: '支援機関の 入口', en: 'For agencies' }),
}

export const enterWords = {
  heading: three({ ja: '中に入ります', easy: '中に 入ります', en: 'Come in' }),
  withLink: three({
    ja: 'ボタンを押すと、あなたの席に入ります。まだ、だれにも何も伝わりません。',
    easy: 'ボタンを おすと、入れます。まだ だれにも つたわりません。',
    en: 'Press the button to come to your place. Nobody is told anything yet.',
  }),
  withCode: three({
    ja: '紙やメール、画面にあるコードを入れてください。小さい文字でも、線がなくても大丈夫です。',
    easy: '紙や メールの コードを 書いてください。',
    en: 'Type the code from your paper, mail or screen. Small letters and missing dashes are fine.',
  }),
  code: three({ ja: 'コード', easy: 'コード', en: 'Code' }),
  codeHint: three({
    ja: '例：7H2M-4QXD-K9P',
    easy: 'れい：7H2M-4QXD-K9P',
    en: 'For example 7H2M-4QXD-K9P',
  }),
  shared: three({
    ja: 'みんなで使う機器です（閉じたら忘れます）',
    easy: 'みんなで つかう きかいです（とじたら わすれます）',
    en: 'This is a shared device (forget me when it is closed)',
  }),
  button: three({ ja: '入る', easy: '入る', en: 'Come in' }),
  ownAlready: three({
    ja: 'この招待は、もうあなたの席になっています。キーを見のがしたときは、ここで新しくできます。',
    easy: 'もう あなたの 席が あります。かぎを わすれたときは、ここで あたらしく できます。',
    en: 'This invitation is your place already. If you missed the key, make a new one here.',
  }),
  newReferral: three({
    ja: '紹介が一つ増えました。ほかの機関には伝わりません。',
    easy: 'しょうかいが ひとつ ふえました。ほかの 機関には つたわりません。',
    en: 'One more agency is connected with you. The others are not told.',
  }),
}

export const whoseWords = {
  heading: three({
    ja: 'どなたの招待ですか',
    easy: 'だれの しょうたい ですか',
    en: 'Whose invitation is it?',
  }),
  nameless: three({ ja: '前の人', easy: '前の人', en: 'the person before' }),
  lead: three({
    ja: (p: { name: string }) => `この機器では、いま「${p.name}」さんの席が開いています。`,
    easy: (p: { name: string }) => `いま「${p.name}」さんが 入っています。`,
    en: (p: { name: string }) => `On this device the place of “${p.name}” is open.`,
  }),
  mine: three({
    ja: (p: { name: string }) => `わたしが「${p.name}」です`,
    easy: (p: { name: string }) => `わたしが「${p.name}」です`,
    en: (p: { name: string }) => `I am “${p.name}”`,
  }),
  another: three({ ja: '別の人です', easy: 'べつの人です', en: 'I am somebody else' }),
  anotherNote: three({
    ja: (p: { name: string }) =>
      `別の人なら、新しい席を用意します。「${p.name}」さんの席は、この機器では閉じます。なくなりません。`,
    easy: (p: { name: string }) =>
      `べつの人なら、あたらしい席を つくります。「${p.name}」さんの席は とじます。なくなりません。`,
    en: (p: { name: string }) =>
      `Then a place of your own is made. That of “${p.name}” is closed on this device and stays theirs.`,
  }),
}

export const keyWords = {
  heading: three({
    ja: 'あなたの入室キーです',
    easy: 'あなたの 入る かぎです',
    en: 'This is your entry key',
  }),
  lead: three({
    ja: 'つぎからは、このキーで入ります。いま一度だけ見せます。写真にとるか、紙に書いておいてください。',
    easy: 'つぎから、この かぎで 入ります。いちどだけ 見せます。写真を とるか、書いてください。',
    en: 'It brings you in from now on. It is shown only once: take a photo or write it down.',
  }),
  onlyYours: three({
    ja: 'このキーはあなただけのものです。紹介した機関も、事務局も、読むことはできません。',
    easy: 'この かぎは あなただけの ものです。ほかの人は 読めません。',
    en: 'It is yours alone. Neither an agency nor the office can read it.',
  }),
  qr: three({
    ja: '別の電話で読むとき',
    easy: 'べつの 電話で 読むとき',
    en: 'To read with another phone',
  }),
  link: three({
    ja: 'このリンクをしまっておく',
    easy: 'この リンクを とっておく',
    en: 'Keep this link',
  }),
  next: three({
    ja: 'しまいました。つぎへ',
    easy: 'とっておきました。つぎへ',
    en: 'I have kept it. Go on',
  }),
  ownHeading: three({ ja: '入室キー', easy: '入る かぎ', en: 'Your entry key' }),
  ownLead: three({
    ja: 'キーそのものは、どこにも残していないので見せられません。なくしたときや、だれかに見られたかもしれないときは、新しくできます。古いキーは、すぐに使えなくなります。',
    easy: 'かぎを なくしたときは、あたらしく できます。古い かぎは つかえなくなります。',
    en: 'We keep no copy, so it cannot be shown again. If you lost it, or somebody may have seen it, make a new one. The old one stops working at once.',
  }),
  since: three({
    ja: (p: { day: string }) => `いまのキーは ${p.day} からのものです。`,
    easy: (p: { day: string }) => `いまの かぎは ${p.day} からです。`,
    en: (p: { day: string }) => `The present key is from ${p.day}.`,
  }),
  renew: three({ ja: '新しいキーにする', easy: 'あたらしい かぎに する', en: 'Make a new key' }),
  browsers: three({
    ja: 'いま入っている機器',
    easy: 'いま 入っている きかい',
    en: 'Devices that are signed in',
  }),
}

export const seatWords = {
  heading: three({
    ja: 'どの席にしますか',
    easy: 'どの席に しますか',
    en: 'Which seat would you like?',
  }),
  lead: three({
    ja: 'あとから、いつでも変えられます。どの席でも同じ「参加」です。',
    easy: 'いつでも かえられます。どの席でも おなじ「参加」です。',
    en: 'You can change this at any time. Every seat counts the same.',
  }),
  nickname: three({ ja: 'よび名', easy: 'よび名', en: 'Nickname' }),
  nicknameHint: three({
    ja: '本名でないほうが、気楽です。ひらがなでも、絵文字でも。',
    easy: '本当の 名前で なくて いいです。',
    en: 'Better not your real name. Anything you like.',
  }),
  form: three({ ja: '席のかたち', easy: '席の かたち', en: 'Kind of seat' }),
  save: three({ ja: 'この席にする', easy: 'この席に する', en: 'Take this seat' }),
  saved: three({ ja: '席を決めました', easy: '席を きめました', en: 'Your seat is set' }),
}

export const formWordsOfSeat = {
  video: {
    label: three({ ja: '顔と声', easy: '顔と 声', en: 'Face and voice' }),
    short: three({ ja: '顔と声の席', easy: '顔と 声', en: 'Video' }),
    hint: three({
      ja: 'カメラとマイクは、はじめは切れています。1時間でおよそ 500MB',
      easy: 'カメラと マイクは、はじめは 切れています。1時間で 500MBくらい',
      en: 'Camera and microphone start switched off. About 500 MB an hour',
    }),
  },
  voice: {
    label: three({ ja: '声だけ', easy: '声だけ', en: 'Voice only' }),
    short: three({ ja: '声だけの席', easy: '声だけ', en: 'Voice' }),
    hint: three({
      ja: '顔のかわりに絵が出ます。1時間でおよそ 30MB',
      easy: '顔は 出ません。1時間で 30MBくらい',
      en: 'A picture stands for your face. About 30 MB an hour',
    }),
  },
  listen: {
    label: three({ ja: '聞くだけ', easy: '聞くだけ', en: 'Listening only' }),
    short: three({ ja: '聞くだけの席', easy: '聞くだけ', en: 'Listening' }),
    hint: three({
      ja: 'マイクは使いません。1時間でおよそ 25MB',
      easy: 'マイクは つかいません。1時間で 25MBくらい',
      en: 'No microphone. About 25 MB an hour',
    }),
  },
  text: {
    label: three({ ja: '文字だけ', easy: '文字だけ', en: 'Text only' }),
    short: three({ ja: '文字だけの席', easy: '文字だけ', en: 'Text' }),
    hint: three({
      ja: '読んで、書くだけ。音は出ません。1時間で 1MB 以下',
      easy: '読んで、書くだけ。音は 出ません。1時間で 1MBより 少ない',
      en: 'Reading and writing. No sound. Less than 1 MB an hour',
    }),
  },
  on_site: {
    label: three({ ja: '会場で', easy: '会場で', en: 'On site' }),
    short: three({ ja: '会場の席', easy: '会場', en: 'On site' }),
    hint: three({ ja: '会場に来ます', easy: '会場に 来ます', en: 'You come to the place' }),
  },
}

export const sessionWords = {
  apply: three({ ja: 'この回に申し込む', easy: 'この回に 申しこむ', en: 'Take a place' }),
  applyNote: three({
    ja: 'あとから、いつでもやめられます。理由は聞きません。',
    easy: 'いつでも やめられます。りゆうは ききません。',
    en: 'You can give it back at any time. Nobody asks why.',
  }),
  audience: three({ ja: 'どんな人の会か', easy: 'だれの 会か', en: 'Who it is for' }),
  bring: three({ ja: '用意するもの', easy: 'じゅんびする もの', en: 'What to have ready' }),
  movedHeading: three({
    ja: '日にちか時間が変わりました',
    easy: '日にちか 時間が かわりました',
    en: 'The day or the time has changed',
  }),
  movedNote: three({
    ja: (p: { from: string; reason: string }) => `前は${p.from}でした。${p.reason}`,
    easy: (p: { from: string; reason: string }) => `前は ${p.from}でした。${p.reason}`,
    en: (p: { from: string; reason: string }) => `It was ${p.from}. ${p.reason}`,
  }),
  venueMovedHeading: three({
    ja: '場所が変わりました',
    easy: '場所が かわりました',
    en: 'The place has changed',
  }),
  venueMovedNote: three({
    ja: (p: { from: string; reason: string }) => `前は「${p.from}」でした。${p.reason}`,
    easy: (p: { from: string; reason: string }) => `前は「${p.from}」でした。${p.reason}`,
    en: (p: { from: string; reason: string }) => `It was “${p.from}”. ${p.reason}`,
  }),
  timetable: three({ ja: 'ながれ', easy: 'じゅんばん', en: 'What happens when' }),
  phases: {
    doors: three({ ja: '開場', easy: 'へやが 開きます', en: 'doors' }),
    introduction: three({ ja: 'はじめのあいさつ', easy: 'はじめの あいさつ', en: 'hello' }),
    main_part: three({ ja: '本編', easy: 'みんなの 時間', en: 'main part' }),
    break: three({ ja: '休憩', easy: '休み', en: 'break' }),
    round: three({
      ja: 'ひとことずつ（話さなくても大丈夫）',
      easy: 'ひとことずつ（話さなくて いいです）',
      en: 'a word from each (or none)',
    }),
    goodbye: three({ ja: 'おわりのあいさつ', easy: 'おわりの あいさつ', en: 'goodbye' }),
  },
  giveBack: three({ ja: '今回はやめておく', easy: '今回は やめる', en: 'Give my place back' }),
  gaveBack: three({
    ja: '席を空けました。また来たくなったら、いつでもどうぞ',
    easy: 'やめました。また いつでも どうぞ',
    en: 'Your place is free again. Come back whenever you like',
  }),
  when: three({ ja: 'いつ', easy: 'いつ', en: 'When' }),
  doors: three({ ja: '入れる時間', easy: '入れる 時間', en: 'Doors' }),
  where: three({ ja: 'どこで', easy: 'どこで', en: 'Where' }),
  who: three({ ja: '進行の人', easy: 'スタッフ', en: 'Hosts' }),
  seat: three({ ja: 'あなたの席', easy: 'あなたの 席', en: 'Your seat' }),
  cancelledNote: three({
    ja: (p: { reason: string }) => `この回は中止になりました。${p.reason}`,
    easy: (p: { reason: string }) => `この回は ありません。${p.reason}`,
    en: (p: { reason: string }) => `This session was cancelled. ${p.reason}`,
  }),
  overNote: three({
    ja: 'この回は終わりました。',
    easy: 'この回は おわりました。',
    en: 'This session is over.',
  }),
  fullNote: three({
    ja: '席がいっぱいになりました。空くこともあるので、また見に来てください。',
    easy: 'いっぱいです。また 見に 来てください。',
    en: 'All seats are taken. One may become free; please look again.',
  }),
}

export const feedbackWords = {
  headings: {
    toTell: three({ ja: '伝える文です', easy: 'つたえる 文です', en: 'The text to be sent' }),
    told: three({ ja: '伝えた文です', easy: 'つたえた 文です', en: 'The text that was sent' }),
    notTold: three({
      ja: '送らない文です',
      easy: '送らない 文です',
      en: 'A text that is not sent',
    }),
  },
  leads: {
    waiting: three({
      ja: 'あなたが「いい」と言うまで、送りません。',
      easy: 'あなたが「いい」と言うまで、送りません。',
      en: 'It is not sent until you say yes.',
    }),
    withheld: three({
      ja: 'いまは、この機関に伝えないことになっています。だから、送りません。',
      easy: 'いまは、つたえないことに なっています。だから 送りません。',
      en: 'You chose that this agency is not told, so it is not sent.',
    }),
    agreed: three({
      ja: '「いい」と言ってもらいました。別の担当が確かめてから送ります。それまでは、止められます。',
      easy: '「いい」と 言いました。べつの人が たしかめてから 送ります。それまで 止められます。',
      en: 'You said yes. A second person checks it before it is sent. Until then you can stop it.',
    }),
    'on its way': three({
      ja: 'まもなく送ります。送る前なら、まだ止められます。',
      easy: 'もうすぐ 送ります。送る前なら、まだ 止められます。',
      en: 'It is about to be sent. As long as it has not left, you can stop it.',
    }),
    sent: three({
      ja: 'この文を送りました。ここに書いてあることだけです。',
      easy: 'この文を 送りました。ここに あることだけです。',
      en: 'This text was sent: just what is written here.',
    }),
    stopped: three({
      ja: 'この文は送りません。相手には何も伝わりません。',
      easy: 'この文は 送りません。相手には 分かりません。',
      en: 'This text is not sent. The agency learns nothing of it.',
    }),
  },
  to: three({
    ja: (p: { agency: string }) => `${p.agency} へ`,
    easy: (p: { agency: string }) => `${p.agency} へ`,
    en: (p: { agency: string }) => `To ${p.agency}`,
  }),
  notIn: three({
    ja: '名前、話したこと、ほかの人のことは入っていません。',
    easy: '名前、話したこと、ほかの人のことは、ありません。',
    en: 'Your name, what you said and anything about others is not in it.',
  }),
  agree: three({ ja: 'この文でいい', easy: 'この文で いい', en: 'This text is fine' }),
  agreed: three({
    ja: 'わかりました。別の担当がもう一度確かめてから送ります',
    easy: 'わかりました。もういちど たしかめてから、送ります',
    en: 'Thank you. A second person checks it once more before it is sent',
  }),
  edit: three({
    ja: 'ことばを足す・直す',
    easy: 'ことばを 書く・なおす',
    en: 'Add or change words',
  }),
  stop: three({ ja: '送らない', easy: '送らない', en: 'Do not send it' }),
  stopped: three({
    ja: '送らないことにしました。相手には分かりません',
    easy: '送りません。相手には 分かりません',
    en: 'It will not be sent. The agency cannot tell',
  }),
  stopCostsNothing: three({
    ja: '送らないことにしても、相手には分かりません。つぎの集まりにも、そのまま出られます。',
    easy: '送らなくても、相手には 分かりません。つぎも 来られます。',
    en: 'If you stop it, the agency cannot tell. You are welcome at the next gathering all the same.',
  }),
  state: {
    waiting: three({
      ja: 'あなたの返事を待っています',
      easy: 'へんじを まっています',
      en: 'Waits for you',
    }),
    withheld: three({
      ja: '伝えないことになっています',
      easy: 'つたえません',
      en: 'Not to be told',
    }),
    agreed: three({ ja: '「いい」と言いました', easy: '「いい」と 言いました', en: 'You agreed' }),
    'on its way': three({
      ja: 'まもなく送ります',
      easy: 'もうすぐ 送ります',
      en: 'About to be sent',
    }),
    sent: three({ ja: '送りました', easy: '送りました', en: 'Sent' }),
    stopped: three({ ja: '送りませんでした', easy: '送りませんでした', en: 'Not sent' }),
  },
  sentence: three({ ja: 'あなたのことば', easy: 'あなたの ことば', en: 'Your own words' }),
  sentenceHint: three({
    ja: '書かなくても大丈夫です。200文字まで。',
    easy: '書かなくても いいです。200文字まで。',
    en: 'You need not write anything. Up to 200 characters.',
  }),
  wish: three({
    ja: 'これから望むこと',
    easy: 'これから したいこと',
    en: 'What you would like next',
  }),
  noWish: three({ ja: 'とくにない', easy: 'とくに ない', en: 'Nothing in particular' }),
  wishes: {
    come_again: three({ ja: 'つぎも参加したい', easy: 'また 来たい', en: 'To come again' }),
    talk_to_agency: three({
      ja: '担当の人と話したい',
      easy: '担当の人と 話したい',
      en: 'To talk to my worker',
    }),
    talk_to_counsellor: three({
      ja: '相談員と話したい',
      easy: '相談員と 話したい',
      en: 'To talk to a counsellor',
    }),
  },
  editHeading: three({ ja: 'ことばを足す', easy: 'ことばを 書く', en: 'Add words' }),
  editLead: three({
    ja: '書いたあと、できあがった文をもう一度見せます。',
    easy: '書いたあとに、文を もういちど 見せます。',
    en: 'You will see the finished text again.',
  }),
  save: three({ ja: '文を作りなおす', easy: '文を つくる', en: 'Make the text anew' }),
  notConsented: three({
    ja: '自分のことばや望むことを伝えるには、先に「伝えてよいこと」で選んでください。',
    easy: 'ことばを つたえるときは、先に「つたえて いいこと」で えらんでください。',
    en: 'To send your own words or a wish, first choose them under what may be told.',
  }),
}

export const recordsWords = {
  heading: three({
    ja: 'これまでに伝わったこと',
    easy: 'いままでに つたわったこと',
    en: 'What was told so far',
  }),
  lead: three({
    ja: 'だれに、いつ、どの文が伝わったかの記録です。',
    easy: 'だれに、いつ、何が つたわったか です。',
    en: 'Who was told what, and when.',
  }),
  none: three({
    ja: 'まだ何も伝わっていません',
    easy: 'まだ 何も つたわっていません',
    en: 'Nothing was told so far',
  }),
  noneText: three({
    ja: '伝わるときは、かならず先にここに出ます。',
    easy: 'つたわるときは、先に ここに 出ます。',
    en: 'Whatever is told appears here first.',
  }),
  unsealings: three({
    ja: '連絡先を開いた記録',
    easy: 'れんらく先を 見た きろく',
    en: 'When your contact was opened',
  }),
  noUnsealing: three({
    ja: 'だれも開いていません。',
    easy: 'だれも 見ていません。',
    en: 'Nobody has opened it.',
  }),
  unsealed: three({
    ja: (p: { reason: string }) => `事務局が連絡先を開きました（${p.reason}）`,
    easy: (p: { reason: string }) => `事務局が れんらく先を 見ました（${p.reason}）`,
    en: (p: { reason: string }) => `The office opened your contact (${p.reason})`,
  }),
  reasons: {
    requested_by_person: three({
      ja: '本人の希望',
      easy: 'あなたの きぼう',
      en: 'you asked for it',
    }),
    safety_of_life: three({
      ja: '命や安全のため',
      easy: 'いのちを まもるため',
      en: 'for life and safety',
    }),
    delivery_failed: three({
      ja: 'お知らせが届かなかったため',
      easy: 'おしらせが とどかなかったため',
      en: 'a notice did not arrive',
    }),
    correction: three({
      ja: '書きまちがいを直すため',
      easy: 'まちがいを なおすため',
      en: 'to correct a mistake',
    }),
  },
}

export const noticesWords = {
  heading: three({
    ja: 'お知らせの受けとり方',
    easy: 'おしらせの うけとりかた',
    en: 'How to be told news',
  }),
  lead: three({
    ja: 'メールがなくても参加できます。アドレスを入れると、集まりの前の案内や、日にちの変更、席が空いたこと、見てほしい文があることを、短いメールでお知らせします。',
    easy: 'メールが なくても いいです。アドレスを 書くと、集まりの 前や、日にちが かわったときに、おしらせが とどきます。',
    en: 'You need no mail. If you leave an address, short notes tell you when a gathering is near or has changed, when a place becomes free, and when a text waits for you.',
  }),
  address: three({ ja: 'メールアドレス', easy: 'メールアドレス', en: 'Mail address' }),
  addressHint: three({
    ja: '封をしてしまい、お知らせを送るときだけ使います。空にすると忘れます。',
    easy: 'おしらせのときだけ つかいます。消すと わすれます。',
    en: 'It is kept sealed and used for notices only. Leave it empty to be forgotten.',
  }),
  hasAddress: three({
    ja: 'いま、アドレスを一つしまってあります（ここには出しません）。',
    easy: 'いま、アドレスが ひとつ あります。',
    en: 'An address is kept (it is not shown here).',
  }),
  reminders: three({
    ja: '集まりの前の案内',
    easy: '集まりの 前の おしらせ',
    en: 'Reminders before a gathering',
  }),
  remindersOn: three({
    ja: '3日前、1日前、30分前に届きます。夜9時から朝8時までは送りません。',
    easy: '3日前、1日前、30分前に とどきます。夜は おくりません。',
    en: 'They come three days, one day and half an hour before, never at night.',
  }),
  remindersOff: three({
    ja: 'いまは、とめてあります。',
    easy: 'いまは とめています。',
    en: 'They are stopped.',
  }),
  stopReminders: three({ ja: '案内をとめる', easy: 'おしらせを とめる', en: 'Stop reminders' }),
  wantReminders: three({
    ja: '案内を受けとる',
    easy: 'おしらせを うけとる',
    en: 'Have reminders again',
  }),
  remindersStopped: three({ ja: '案内をとめました', easy: 'とめました', en: 'Stopped' }),
  remindersWanted: three({
    ja: '案内をお送りします',
    easy: 'おしらせを おくります',
    en: 'You will be reminded',
  }),
  save: three({ ja: 'これでいい', easy: 'これで いい', en: 'Keep this' }),
  saved: three({ ja: 'しまいました', easy: 'おぼえました', en: 'Kept' }),
}

export const languageWords = {
  heading: three({ ja: '文字・ことば', easy: '文字・ことば', en: 'Text and language' }),
  language: three({ ja: 'ことば', easy: 'ことば', en: 'Language' }),
  size: three({ ja: '文字の大きさ', easy: '文字の 大きさ', en: 'Size of letters' }),
  sizes: {
    normal: three({ ja: 'ふつう', easy: 'ふつう', en: 'Normal' }),
    large: three({ ja: '大きい', easy: '大きい', en: 'Large' }),
    largest: three({ ja: 'もっと大きい', easy: 'もっと 大きい', en: 'Largest' }),
  },
  save: three({ ja: 'これにする', easy: 'これに する', en: 'Use this' }),
}

export const promisesWords = {
  heading: three({ ja: '約束していること', easy: 'やくそく', en: 'What we promise' }),
  list: [
    three({
      ja: '録画も録音もしません。するしくみが、そもそもありません。',
      easy: '録画も 録音も しません。',
      en: 'No recording. There is nothing here that could record.',
    }),
    three({
      ja: 'チャットは残しません。へやが閉じて5分で消えます。',
      easy: 'チャットは 5分で 消えます。',
      en: 'Chat is not kept. It is gone five minutes after the room closes.',
    }),
    three({
      ja: '顔も、声も、名前もいりません。文字だけでも同じ「参加」です。',
      easy: '顔も 声も 名前も いりません。',
      en: 'No face, no voice, no name. Reading and typing is full attendance.',
    }),
    three({
      ja: '伝えるのは、あなたが「いい」と言ったことだけです。先に、送る文をそのまま見せます。',
      easy: 'あなたが「いい」と 言ったことだけ つたえます。',
      en: 'Only what you agreed to is told, and you see the very text first.',
    }),
    three({
      ja: '断っても、やめても、相手には分かりません。',
      easy: 'やめても、相手には 分かりません。',
      en: 'If you refuse or stop, the agency cannot tell.',
    }),
    three({
      ja: 'かくれて聞いている人はいません。へやにいる人は、みんな見えます。',
      easy: 'かくれて 聞く人は いません。',
      en: 'No hidden listeners. Everybody in a room is visible.',
    }),
    three({
      ja: '広告や、ほかの会社のしかけは入っていません。',
      easy: 'こうこくは ありません。',
      en: 'No advertisements and nothing from other companies.',
    }),
  ],
  life: three({
    ja: '命や安全にかかわるときだけは、必要な人に知らせることがあります。',
    easy: 'いのちが あぶないときは、ほかの人に 知らせることが あります。',
    en: 'Only where life or safety is at stake may we tell those who can help.',
  }),
}
