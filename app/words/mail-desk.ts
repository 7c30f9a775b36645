import { type Text, two } from './language.ts'

/** What the hub itself notes in place of an answer. */
export const ownMailReplies: Record<string, Text> = {
  'the sender stopped while sending': two({
    ja: '送っている途中で、こちらの送信が止まりました',
    en: 'Our own sender stopped while sending',
  }),
}

export const mailDeskWords = {
  heading: two({ ja: 'メール', en: 'Mail' }),
  lead: two({
    ja: '送ったメールのようすです。宛先と中身は、ここには出ません。',
    en: 'What became of the mails. Addresses and contents are not shown here.',
  }),
  none: two({ ja: 'まだメールはありません', en: 'No mails yet' }),
  noneText: two({
    ja: '招待や参加記録を送ると、ここに並びます。',
    en: 'Invitations and records appear here once sent.',
  }),
  hand: two({
    ja: '手がいるメール',
    en: 'Mail that needs a hand',
  }),
  handLead: two({
    ja: '断られたメールと、届いたか分からないメールです。自動では送りなおしません。',
    en: 'Refused, or nobody knows whether it arrived. None is sent again by itself.',
  }),
  rest: two({ ja: 'ほかのメール', en: 'The other mail' }),
  advice: {
    sign_in_code: two({
      ja: '本人がもう一度番号を求めれば、新しい番号が届きます。',
      en: 'They can ask for a new number.',
    }),
    mailbox_code: two({
      ja: '機関のページで、コードを送りなおしてください。',
      en: 'Send the code again on the page of the agency.',
    }),
    staff_welcome: two({
      ja: '本人に聞いてから、もう一度送れます。',
      en: 'Ask them first; then it can be sent again.',
    }),
    worker_welcome: two({
      ja: '本人に聞いてから、もう一度送れます。',
      en: 'Ask them first; then it can be sent again.',
    }),
    invitation: two({
      ja: '招待をつくりなおしてください。前のコードは、もう送れません。',
      en: 'Make a new invitation. The code cannot be sent a second time.',
    }),
    feedback: two({
      ja: '機関に電話して聞いてください。記録のページで続けます。',
      en: 'Call the agency, then go on from the page of the record.',
    }),
    feedback_ready: two({
      ja: '本人の画面にも出ています。もう一度送れます。',
      en: 'It also stands on their own page. It can be sent again.',
    }),
    unsealing_notice: two({
      ja: '責任者に直接知らせるか、もう一度送ってください。',
      en: 'Tell the privacy lead directly, or send it again.',
    }),
    reminder: two({
      ja: 'もう一度は送りません。気になるときは、本人に電話してください。',
      en: 'It is not sent again. Call them if it matters.',
    }),
    place_offered: two({
      ja: '本人の画面にも出ています。期限のあるお知らせなので、電話するか、もう一度送ってください。',
      en: 'It also stands on their own page. It has a time limit: call them, or send it again.',
    }),
    place_confirmed: two({
      ja: '本人の画面にも出ています。もう一度送れます。',
      en: 'It also stands on their own page. It can be sent again.',
    }),
    application_declined: two({
      ja: '電話で伝えるか、もう一度送ってください。',
      en: 'Call them, or send it again.',
    }),
    session_moved: two({
      ja: '本人の画面にも出ています。近い回なら、電話してください。',
      en: 'It also stands on their own page. Call them if the session is near.',
    }),
    session_cancelled: two({
      ja: '本人の画面にも出ています。近い回なら電話するか、もう一度送ってください。',
      en: 'It also stands on their own page. Call them if it is near, or send it again.',
    }),
    venue_changed: two({
      ja: '本人の画面にも出ています。近い回なら、電話してください。',
      en: 'It also stands on their own page. Call them if the session is near.',
    }),
    observer_announced: two({
      ja: '本人の画面にも出ています。見学者が来ることを、その前に電話で伝えてください。',
      en: 'It also stands on their own page. Please call them about the observer before the day.',
    }),
    calendar_entry: two({
      ja: 'カレンダー用の予定です。席には関わりません。本人がカレンダーのページで入れなおせます。',
      en: 'An entry for a calendar; no place depends on it. They can ask for it anew on their calendar page.',
    }),
  },
  sendAgain: two({ ja: 'もう一度送る', en: 'Send again' }),
  sentAgain: two({ ja: 'もう一度送り出しました', en: 'Sent again' }),
  close: two({ ja: 'すみました', en: 'Seen to' }),
  closed: two({ ja: '一覧から下ろしました', en: 'Taken off the list' }),
  toRecord: two({ ja: '記録へ', en: 'To the record' }),
  kind: two({ ja: 'メール', en: 'Mail' }),
  kinds: {
    sign_in_code: two({ ja: 'サインインの番号', en: 'Sign-in number' }),
    mailbox_code: two({ ja: '受け取り先の確認', en: 'Mailbox code' }),
    staff_welcome: two({ ja: 'スタッフへのお知らせ', en: 'Welcome to staff' }),
    worker_welcome: two({ ja: '支援員へのお知らせ', en: 'Welcome to a worker' }),
    invitation: two({ ja: '招待', en: 'Invitation' }),
    feedback: two({ ja: '参加記録', en: 'Record' }),
    feedback_ready: two({ ja: '記録ができたお知らせ', en: 'A record is ready' }),
    unsealing_notice: two({ ja: '連絡先を開いたお知らせ', en: 'Contact was opened' }),
    reminder: two({ ja: '集まりの前の案内', en: 'Reminder' }),
    place_offered: two({ ja: '席が空いたお知らせ', en: 'A place is offered' }),
    place_confirmed: two({ ja: '申込を受けたお知らせ', en: 'Application accepted' }),
    application_declined: two({ ja: '申込をことわったお知らせ', en: 'Application declined' }),
    session_moved: two({ ja: '日時が変わったお知らせ', en: 'A session was moved' }),
    session_cancelled: two({ ja: '中止のお知らせ', en: 'A session was cancelled' }),
    venue_changed: two({ ja: '場所が変わったお知らせ', en: 'A venue was changed' }),
    observer_announced: two({ ja: '見学者が来るお知らせ', en: 'An observer was announced' }),
    calendar_entry: two({ ja: 'カレンダー用の予定', en: 'A calendar entry' }),
  },
  standing: two({ ja: 'ようす', en: 'State' }),
  states: {
    queued: two({ ja: '送る前', en: 'Queued' }),
    sending: two({ ja: '送っています', en: 'Sending' }),
    accepted: two({ ja: '送りました', en: 'Accepted' }),
    refused: two({ ja: '断られました', en: 'Refused' }),
    uncertain: two({ ja: '届いたか分かりません', en: 'Uncertain' }),
    stopped: two({ ja: 'とめました', en: 'Stopped' }),
  },
  made: two({ ja: 'つくった時刻', en: 'Made' }),
}
