import { three, two } from './language.ts'

export const roomWords = {
  needsScript: three({
    ja: 'このブラウザーでは、部屋のしくみ（JavaScript）が止まっています。設定でオンにするか、ほかのブラウザーでひらいてください。むずかしいときは、事務局にお電話ください。',
    easy: 'この ブラウザーでは 部屋が 動きません（JavaScriptが オフです）。ほかの ブラウザーで ひらいてください。電話でも いいです。',
    en: 'This browser does not run the room’s script (JavaScript). Please switch it on, or open this page in another browser. If that is difficult, call the office.',
  }),
  lobbySoon: three({ ja: 'もうすぐ ひらきます', easy: 'もうすぐ 開きます', en: 'It opens soon' }),
  lobbyWaiting: three({
    ja: '進行の人が むかえに来ます',
    easy: 'スタッフが 来ます',
    en: 'Somebody will let you in',
  }),
  lobbyLead: three({
    ja: '席はとってあります。このまま、お茶をいれてお待ちください。',
    easy: '席は あります。このまま まっていてください。',
    en: 'Your seat is kept. Just wait here, perhaps with a cup of tea.',
  }),
  whoIsHere: three({
    ja: 'いま いる進行の人',
    easy: 'いま いる スタッフ',
    en: 'Hosts who are here',
  }),
  opensAt: three({
    ja: (p: { door: string }) => `${p.door} にひらきます。`,
    easy: (p: { door: string }) => `${p.door} に 開きます。`,
    en: (p: { door: string }) => `The doors open at ${p.door}.`,
  }),
  nobodyYet: three({ ja: 'まだ来ていません', easy: 'まだ いません', en: 'Nobody yet' }),
  tryDevices: three({
    ja: '音とカメラをためす',
    easy: '音と カメラを ためす',
    en: 'Try sound and camera',
  }),
  changeSeat: three({ ja: '席をかえる', easy: '席を かえる', en: 'Change seat' }),
  notNow: three({ ja: 'いまはやめておく', easy: 'いまは やめる', en: 'Not now' }),
  comingIn: three({ ja: '入っています…', easy: '入って います…', en: 'Coming in…' }),
  doorOpen: three({
    ja: 'どうぞ、お入りください',
    easy: 'どうぞ、入って ください',
    en: 'Please come in',
  }),
  doorOpenLead: three({
    ja: '進行の人が お待ちしています。いつ入るかは、あなたが決めてください。',
    easy: 'スタッフが まっています。いつ 入っても いいです。',
    en: 'The hosts are ready for you. Come in whenever you like.',
  }),
  soundComes: three({
    ja: '押すと、へやの声が聞こえてきます。あなたのマイクとカメラは切れたままです。まわりに人がいるときは、イヤホンをどうぞ。',
    easy: 'おすと、へやの 声が 聞こえます。あなたの マイクと カメラは 切れています。イヤホンを つかっても いいです。',
    en: 'You will hear the voices in the room. Your microphone and camera stay off. Use earphones if there are people around you.',
  }),
  textComes: three({
    ja: '音は出ません。読むだけでも、書いても大丈夫です。',
    easy: '音は 出ません。読むだけでも、書いても いいです。',
    en: 'There is no sound. You may just read, or write.',
  }),
  declined: three({
    ja: 'いまは入れませんでした',
    easy: 'いまは 入れません',
    en: 'Not right now',
  }),
  declinedLead: three({
    ja: 'あなたのせいではありません。少しあとで、もう一度ためすか、事務局に電話してください。',
    easy: 'あなたは わるくありません。あとで もういちど どうぞ。電話しても いいです。',
    en: 'It is not your fault. Try again a little later, or call the office.',
  }),
  askAgain: three({ ja: 'もう一度まつ', easy: 'もういちど まつ', en: 'Wait again' }),
  removed: three({
    ja: '今日は、ここまでです',
    easy: '今日は ここまでです',
    en: 'That is all for today',
  }),
  removedLead: three({
    ja: 'このへやには今日は入れません。話したいことがあれば、事務局に電話してください。つぎの集まりのことも、いっしょに考えます。',
    easy: '今日は この へやに 入れません。電話してください。いっしょに 考えます。',
    en: 'You cannot come into this room today. Please call the office if you would like to talk; we will think about next time together.',
  }),
  closed: three({
    ja: 'おつかれさまでした',
    easy: 'おつかれさまでした',
    en: 'Thank you for coming',
  }),
  closedLead: three({
    ja: 'へやは閉じました。書いたことは5分で消えます。',
    easy: 'へやは おわりました。書いたことは 5分で 消えます。',
    en: 'The room is closed. What was written is gone in five minutes.',
  }),
  cancelled: three({
    ja: 'この回は中止になりました',
    easy: 'この回は ありません',
    en: 'This session was cancelled',
  }),
  home: three({ ja: 'はじめのページへ', easy: 'はじめの ページへ', en: 'To the first page' }),
  enter: three({ ja: '入る', easy: '入る', en: 'Come in' }),
  enterLead: three({
    ja: '入っても、カメラとマイクは切れたままです。',
    easy: '入っても、カメラと マイクは 切れています。',
    en: 'Camera and microphone stay off when you come in.',
  }),
  people: three({
    ja: (p: { guests: number; staff: number }) => `${p.guests}人と進行${p.staff}人`,
    easy: (p: { guests: number; staff: number }) => `${p.guests}人と スタッフ ${p.staff}人`,
    en: (p: { guests: number; staff: number }) => `${p.guests} people, ${p.staff} hosts`,
  }),
  minutesLeft: three({
    ja: (p: { minutes: number }) => `あと ${p.minutes}分`,
    easy: (p: { minutes: number }) => `あと ${p.minutes}分`,
    en: (p: { minutes: number }) => `${p.minutes} minutes left`,
  }),
  phaseLeft: three({
    ja: (p: { phase: string; minutes: number }) =>
      p.minutes > 0 ? `${p.phase}・あと ${p.minutes}分` : p.phase,
    easy: (p: { phase: string; minutes: number }) =>
      p.minutes > 0 ? `${p.phase}・あと ${p.minutes}分` : p.phase,
    en: (p: { phase: string; minutes: number }) =>
      p.minutes > 0 ? `${p.phase}, ${p.minutes} minutes left` : p.phase,
  }),
  orderOfDay: three({ ja: '今日の ながれ', easy: '今日の じゅんばん', en: 'What happens when' }),
  host: three({ ja: '進行', easy: 'スタッフ', en: 'Host' }),
  away: three({ ja: '席をはなれています', easy: 'いま いません', en: 'Away' }),
  stage: three({ ja: 'へやにいる人', easy: 'へやに いる人', en: 'People in the room' }),
  peopleBefore: three({ ja: '前の人たち', easy: 'まえの 人たち', en: 'Earlier seats' }),
  peopleAfter: three({ ja: 'つぎの人たち', easy: 'つぎの 人たち', en: 'Further seats' }),
  peoplePage: three({
    ja: (p: { page: number; pages: number }) => `${p.pages}枚のうち${p.page}枚め`,
    easy: (p: { page: number; pages: number }) => `${p.pages}まいの うち ${p.page}まいめ`,
    en: (p: { page: number; pages: number }) => `Page ${p.page} of ${p.pages}`,
  }),
  speaksElsewhere: three({
    ja: (p: { names: string }) => `${p.names}さんが話しています`,
    easy: (p: { names: string }) => `${p.names}さんが 話しています`,
    en: (p: { names: string }) => `${p.names} speaking`,
  }),
  chat: three({ ja: '文字', easy: '文字', en: 'Chat' }),
  write: three({ ja: '書く', easy: '書く', en: 'Write' }),
  send: three({ ja: '送る', easy: '送る', en: 'Send' }),
  readAloud: three({
    ja: '進行の人が読みあげました',
    easy: 'スタッフが 読みました',
    en: 'A host read it to the room',
  }),
  announced: three({ ja: 'みんなへ', easy: 'みんなへ', en: 'To everybody' }),
  toYou: three({ ja: 'あなただけへ', easy: 'あなただけへ', en: 'Only to you' }),
  toStaff: three({ ja: '進行の人だけへ', easy: 'スタッフだけへ', en: 'Only to the hosts' }),
  toName: three({
    ja: (p: { name: string }) => `${p.name}さんだけへ`,
    easy: (p: { name: string }) => `${p.name}さんだけへ`,
    en: (p: { name: string }) => `Only to ${p.name}`,
  }),
  onlyToStaff: three({
    ja: '進行の人だけに送る',
    easy: 'スタッフだけに 送る',
    en: 'Send to the hosts only',
  }),
  atTheDoor: three({ ja: '入口へ', easy: '入口へ', en: 'To the door' }),
  fromHosts: three({
    ja: '進行の人から',
    easy: 'スタッフから',
    en: 'From the hosts',
  }),
  newer: three({
    ja: '新しい文があります ↓',
    easy: 'あたらしい 文が あります ↓',
    en: 'There is more ↓',
  }),
  notSent: three({
    ja: '送れませんでした。書いたものは残っています。もう一度押してください。',
    easy: '送れませんでした。もういちど おしてください。',
    en: 'It was not sent. Your words are still here. Please press again.',
  }),
  notDone: three({
    ja: 'うまくいきませんでした。もう一度押してください。',
    easy: 'できませんでした。もういちど おしてください。',
    en: 'That did not work. Please press again.',
  }),
  bar: three({ ja: '操作', easy: 'ボタン', en: 'Controls' }),
  micOff: three({ ja: 'マイク 切', easy: 'マイク 切', en: 'Mic off' }),
  micOn: three({ ja: 'マイク 入', easy: 'マイク 入', en: 'Mic on' }),
  cameraOff: three({ ja: 'カメラ 切', easy: 'カメラ 切', en: 'Camera off' }),
  cameraOn: three({ ja: 'カメラ 入', easy: 'カメラ 入', en: 'Camera on' }),
  leave: three({ ja: '出る', easy: '出る', en: 'Leave' }),
  raiseHand: three({ ja: '手をあげる', easy: '手を あげる', en: 'Raise hand' }),
  lowerHand: three({ ja: '手をおろす', easy: '手を おろす', en: 'Lower hand' }),
  handIsUp: three({ ja: '手をあげています', easy: '手を あげています', en: 'Hand is up' }),
  feelings: three({ ja: '気もち', easy: '気もち', en: 'Feelings' }),
  stamps: {
    clap: three({ ja: 'ぱちぱち', easy: 'ぱちぱち', en: 'Applause' }),
    nod: three({ ja: 'うんうん', easy: 'うんうん', en: 'I see' }),
    smile: three({ ja: 'にこにこ', easy: 'にこにこ', en: 'Smile' }),
    heart: three({ ja: 'いいね', easy: 'いいね', en: 'I like it' }),
    thanks: three({ ja: 'ありがとう', easy: 'ありがとう', en: 'Thank you' }),
  },
  quiet: three({ ja: '今日は聞くだけ', easy: '今日は 聞くだけ', en: 'Only listening today' }),
  stayQuiet: three({
    ja: '今日は聞くだけにする',
    easy: '今日は 聞くだけに する',
    en: 'Only listen today',
  }),
  quietLead: three({
    ja: 'つけておくと、進行の人はあなたをあてません。いつでも戻せます。',
    easy: 'つけると、スタッフは あなたを あてません。いつでも もどせます。',
    en: 'The hosts will not call on you. You can take it back at any time.',
  }),
  someoneCame: three({
    ja: (p: { name: string }) => `${p.name}さんが入りました`,
    easy: (p: { name: string }) => `${p.name}さんが 来ました`,
    en: (p: { name: string }) => `${p.name} came in`,
  }),
  someoneWent: three({
    ja: (p: { name: string }) => `${p.name}さんが席をはなれました`,
    easy: (p: { name: string }) => `${p.name}さんが 出ました`,
    en: (p: { name: string }) => `${p.name} left`,
  }),
  someoneRaised: three({
    ja: (p: { name: string }) => `${p.name}さんが手をあげました`,
    easy: (p: { name: string }) => `${p.name}さんが 手を あげました`,
    en: (p: { name: string }) => `${p.name} raised a hand`,
  }),
  someoneFeels: three({
    ja: (p: { name: string; feeling: string }) => `${p.name}さん「${p.feeling}」`,
    easy: (p: { name: string; feeling: string }) => `${p.name}さん「${p.feeling}」`,
    en: (p: { name: string; feeling: string }) => `${p.name}: ${p.feeling}`,
  }),
  muteNews: three({
    ja: 'へやのようすの読みあげを止める',
    easy: 'へやの ようすを 読むのを 止める',
    en: 'Stop reading what happens aloud',
  }),
  unmuteNews: three({
    ja: 'へやのようすの読みあげを始める',
    easy: 'へやの ようすを 読む',
    en: 'Read what happens aloud',
  }),
  connecting: three({
    ja: '音をつないでいます…',
    easy: '音を つないでいます…',
    en: 'Connecting sound…',
  }),
  reconnecting: three({
    ja: '線が細くなりました。つなぎなおしています。そのままで大丈夫です。',
    easy: 'つなぎなおして います。そのままで いいです。',
    en: 'The line is weak. Reconnecting; you need do nothing.',
  }),
  noMedia: three({
    ja: 'いま、音と映像がつながりません。文字は使えます。つながったら、自動で始まります。',
    easy: 'いま 音が 出ません。文字は つかえます。',
    en: 'Sound and pictures are away. Text works. They start by themselves when they are back.',
  }),
  elsewhere: three({
    ja: 'ほかの画面で入っているので、こちらの音は止めました。',
    easy: 'ほかの 画面で 入っています。',
    en: 'You are in from another screen, so sound stopped here.',
  }),
  soundHere: three({
    ja: 'こちらで聞く',
    easy: 'こちらで 聞く',
    en: 'Listen here instead',
  }),
  playSound: three({ ja: '音を出す', easy: '音を 出す', en: 'Play sound' }),
}

export const staffRoomWords = {
  enter: two({ ja: 'へやに入る', en: 'Go into the room' }),
  enterLead: two({
    ja: '参加者より先に入り、もう一人の進行を待ちます。へやは、進行がそろうまで開きません。',
    en: 'Go in before the participants and wait for the second host. The room does not open before enough hosts are here.',
  }),
  enterOpenLead: two({
    ja: 'へやは開いています。参加者はもう入っているかもしれません。',
    en: 'The room is open; participants may be inside already.',
  }),
  door: two({ ja: '入口', en: 'At the door' }),
  nobodyWaits: two({ ja: '待っている人はいません', en: 'Nobody is waiting' }),
  admit: two({ ja: '入れる', en: 'Let in' }),
  decline: two({ ja: '今回はことわる', en: 'Not this time' }),
  remove: two({ ja: '出ていただく', en: 'Take out' }),
  removeQuestion: two({
    ja: (p: { name: string }) => `${p.name}さんに、出ていただきますか`,
    en: (p: { name: string }) => `Take ${p.name} out?`,
  }),
  removeLead: two({
    ja: '今日は、このへやにはもう入れません。もどせるのは事務局だけです。',
    en: 'They cannot come into this room again today. Only the office can lift it.',
  }),
  removeYes: two({ ja: 'はい、出ていただきます', en: 'Yes, take out' }),
  removeNo: two({ ja: 'このままにする', en: 'Leave it' }),
  lift: two({ ja: 'もう一度待てるようにする', en: 'Allow to wait again' }),
  admittedMark: two({
    ja: (p: { minutes: number }) =>
      p.minutes ? `どうぞと伝えました・${p.minutes}分` : 'どうぞと伝えました',
    en: (p: { minutes: number }) => (p.minutes ? `Let in ${p.minutes} min ago` : 'Let in'),
  }),
  removedMark: two({ ja: '出ていただきました', en: 'Taken out' }),
  declinedMark: two({ ja: 'ことわりました', en: 'Declined' }),
  waitingFor: two({
    ja: (p: { minutes: number }) => `待っています・${p.minutes}分`,
    en: (p: { minutes: number }) => `Waiting ${p.minutes} min`,
  }),
  awayFromScreen: two({
    ja: (p: { minutes: number | null }) =>
      p.minutes ? `画面を離れて${p.minutes}分` : '画面を離れています',
    en: (p: { minutes: number | null }) =>
      p.minutes ? `Left the screen ${p.minutes} min ago` : 'Away from the screen',
  }),
  admitAll: two({
    ja: (p: { count: number }) => `待っている${p.count}人をみんな入れる`,
    en: (p: { count: number }) => `Let all ${p.count} in`,
  }),
  lock: two({ ja: '新しい人を入れないようにする', en: 'Let nobody new in' }),
  unlock: two({ ja: '新しい人も入れるようにする', en: 'Let people in again' }),
  isLocked: two({
    ja: 'いま、新しい人は入口に来られません。',
    en: 'Nobody new can come to the door now.',
  }),
  shortOfStaff: two({
    ja: (p: { count: number }) =>
      `進行があと${p.count}人いるはずの回です。へやはこのままで大丈夫です。心配なことがあれば、事務局を呼んでください。`,
    en: (p: { count: number }) =>
      `This session should have ${p.count} more host. The room stays open; call the office if you worry.`,
  }),
  openShort: two({ ja: '足りないままひらく', en: 'Open all the same' }),
  openShortQuestion: two({
    ja: '進行が足りないまま、へやをひらきますか',
    en: 'Open the room short of hosts?',
  }),
  openShortLead: two({
    ja: '理由は操作の記録に残ります。',
    en: 'The reason is kept in the trail.',
  }),
  openShortNo: two({ ja: 'まだ待つ', en: 'Wait' }),
  shortReasons: {
    colleague_late: two({ ja: 'もう一人はあとから来る', en: 'The other host comes later' }),
    colleague_absent: two({ ja: 'もう一人は来られない', en: 'The other host cannot come' }),
    few_people: two({ ja: '来る人が少ない', en: 'Few people come' }),
  },
  missing: two({
    ja: (p: { count: number }) => `進行があと${p.count}人必要です`,
    en: (p: { count: number }) => `${p.count} more host needed`,
  }),
  open: two({ ja: 'へやをひらく', en: 'Open the room' }),
  isOpen: two({ ja: '開いています', en: 'Open' }),
  close: two({ ja: 'へやを閉じる', en: 'Close the room' }),
  closeQuestion: two({ ja: 'みんなのへやを閉じますか', en: 'Close the room for everybody?' }),
  closeLead: two({
    ja: 'へやにいる人は、みんな外に出ます。あとから開けなおすことはできません。',
    en: 'Everybody in the room is put out. It cannot be opened again.',
  }),
  closeYes: two({ ja: 'はい、へやを閉じます', en: 'Yes, close it' }),
  closeNo: two({ ja: 'まだ閉じない', en: 'Not yet' }),
  people: two({ ja: 'へやの人', en: 'People' }),
  readAloud: two({ ja: '読みあげた', en: 'Read aloud' }),
  readAloudOf: two({
    ja: (p: { name: string }) => `${p.name}さんの文を読みあげた`,
    en: (p: { name: string }) => `Read aloud the words of ${p.name}`,
  }),
  phases: two({ ja: 'ながれ', en: 'Timetable' }),
  beginPhase: two({
    ja: (p: { phase: string }) => `「${p.phase}」を始める`,
    en: (p: { phase: string }) => `Begin “${p.phase}”`,
  }),
  tell: two({ ja: '伝える', en: 'Tell' }),
  tellText: two({ ja: '伝えること', en: 'What to tell' }),
  tellEverybody: two({ ja: 'へやのみんなへ', en: 'To everybody inside' }),
  tellDoor: two({ ja: '入口で待つ人へ', en: 'To those who wait' }),
  tellOne: two({ ja: 'この人だけに書く', en: 'Write to this person only' }),
  tellOneSend: two({ ja: 'この人だけに送る', en: 'Send to this person only' }),
  personOf: two({
    ja: (p: { name: string }) => `${p.name}さんに できること`,
    en: (p: { name: string }) => `What you can do for ${p.name}`,
  }),
  person: two({ ja: 'できること', en: 'What you can do' }),
  phrases: [
    two({ ja: 'あと5分で始めます。', en: 'We start in 5 minutes.' }),
    two({
      ja: '準備をしています。もう少しお待ちください。',
      en: 'We are getting ready. A moment, please.',
    }),
    two({
      ja: 'あと1分で、もとのへやにもどります。',
      en: 'Back to the main room in one minute.',
    }),
    two({
      ja: 'うまくいかないときは、事務局に電話してください。',
      en: 'If anything does not work, please call the office.',
    }),
  ],
  hands: two({ ja: '手があがった順', en: 'Hands, in order' }),
  lowerHand: two({ ja: 'おろす', en: 'Lower' }),
  lowerAll: two({ ja: 'みんなの手をおろす', en: 'Lower all hands' }),
  doNotCall: two({ ja: '今日は聞くだけ（あてないで）', en: 'Only listening: do not call on them' }),
  attendance: two({ ja: '参加の確認へ', en: 'Confirm attendance' }),
  desk: two({ ja: 'きょうの一覧へ', en: 'Back to today' }),
}
