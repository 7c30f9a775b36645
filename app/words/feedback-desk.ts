import { two } from './language.ts'

export const feedbackDeskWords = {
  heading: two({ ja: '参加記録', en: 'Records' }),
  lead: two({
    ja: '本人が「いい」と言った文だけを、参加を確かめた人とは別の人が送り出します。',
    en: 'Only what the person agreed to is sent, by somebody other than who confirmed the attendance.',
  }),
  none: two({ ja: '参加記録はまだありません', en: 'No records yet' }),
  noneText: two({
    ja: '参加を確かめると、本人に見てもらう文ができて、ここに並びます。',
    en: 'Once attendance is confirmed, drafts for the people appear here.',
  }),
  reference: two({ ja: '受付番号', en: 'Reference' }),
  agency: two({ ja: '機関', en: 'Agency' }),
  caseNumber: two({ ja: 'ケース番号', en: 'Case number' }),
  nickname: two({ ja: 'よび名', en: 'Nickname' }),
  session: two({ ja: '回', en: 'Session' }),
  standing: two({ ja: 'ようす', en: 'State' }),
  state: {
    waiting: two({ ja: '本人を待っています', en: 'Waits for the person' }),
    agreed: two({ ja: '送り出せます', en: 'Agreed' }),
    stopped: two({ ja: '送りません', en: 'Stopped' }),
    released: two({ ja: '送り出しました', en: 'Released' }),
    mailbox_missing: two({ ja: '受け取り先の確認待ち', en: 'Waits for the mailbox' }),
    accepted: two({ ja: 'メールを渡しました', en: 'Handed over' }),
    acknowledged: two({ ja: '機関が受け取りました', en: 'Acknowledged' }),
    refused: two({ ja: '断られました', en: 'Refused' }),
    uncertain: two({ ja: '届いたか分かりません', en: 'Uncertain' }),
  },
  block: two({ ja: '送る文', en: 'What is sent' }),
  blockLead: two({
    ja: 'このまま、機関に送られます。',
    en: 'It goes to the agency exactly like this.',
  }),
  about: two({ ja: 'この記録', en: 'This record' }),
  confirmedBy: two({ ja: '参加を確かめた人', en: 'Attendance confirmed by' }),
  mailbox: two({ ja: '受け取り先', en: 'Mailbox' }),
  mailboxVerified: two({ ja: '確認ずみ', en: 'Confirmed' }),
  mailboxUnverified: two({ ja: 'まだ確かめられていません', en: 'Not confirmed yet' }),
  release: two({ ja: '機関に送り出す', en: 'Release to the agency' }),
  releaseNote: two({
    ja: '送り出したあとは、取りもどせません。',
    en: 'Once it has left, it cannot be taken back.',
  }),
  released: two({ ja: '送り出しました', en: 'Released' }),
  notNow: two({ ja: 'いまは送り出せません', en: 'It cannot be released now' }),
  uncertainHeading: two({ ja: '機関に電話してください', en: 'Please call the agency' }),
  uncertain: two({
    ja: ({ agency, reference }: { agency: string; reference: string }) =>
      `届いたかどうか、こちらでは分かりません。${agency}に電話して、受付番号 ${reference} の記録が届いているか聞いてください。二重に届くのを防ぐため、自動では送りなおしません。`,
    en: ({ agency, reference }) =>
      `We cannot tell whether it arrived. Please call ${agency} and ask for the record ${reference}. It is never sent again by itself, so that nothing arrives twice.`,
  }),
  arrived: two({ ja: '届いていました', en: 'It had arrived' }),
  arrivalConfirmed: two({ ja: '届いたと書きとめました', en: 'Noted that it arrived' }),
  sendAgain: two({ ja: '届いていないので、もう一度送る', en: 'It had not: send it again' }),
  sentAgain: two({ ja: 'もう一度送り出しました', en: 'Sent again' }),
  refusedHeading: two({ ja: '受け取り先を確かめてください', en: 'Please check the mailbox' }),
  refused: two({
    ja: ({ agency }: { agency: string }) =>
      `メールが断られました。記録は届いていません。${agency}に電話して、受け取り先のアドレスを確かめてください。新しい受け取り先の確認がとれたら、ここからもう一度送れます。`,
    en: ({ agency }) =>
      `The mail was refused and did not arrive. Please call ${agency} and check the address. Once the mailbox is confirmed, the record can be sent again from here.`,
  }),
  toAgency: two({ ja: '機関のページへ', en: 'To the agency' }),
  sendRefusedAgain: two({ ja: 'もう一度送る', en: 'Send it again' }),
  stoppedNote: two({
    ja: 'この記録は送られません。機関には、何も伝わりません。',
    en: 'This record is not sent. The agency learns nothing of it.',
  }),
  acknowledgements: two({ ja: '機関からの返事', en: 'Answer of the agency' }),
  acknowledgedBy: two({
    ja: (p: { worker: string }) => `${p.worker}さんが受け取りました`,
    en: (p: { worker: string }) => `Received by ${p.worker}`,
  }),
  disclosures: two({ ja: '提供の記録', en: 'Ledger of disclosures' }),
  noDisclosures: two({ ja: 'まだ何も出ていません。', en: 'Nothing has left yet.' }),
  at: two({ ja: 'とき', en: 'When' }),
  outcome: two({ ja: '結果', en: 'Outcome' }),
  items: two({ ja: '伝えた項目', en: 'What was told' }),
  outcomes: {
    attempted: two({ ja: '送りはじめました', en: 'Sending began' }),
    accepted: two({ ja: '相手のメールサーバーに渡しました', en: 'Taken by their mail server' }),
    refused: two({ ja: '断られました', en: 'Refused' }),
    uncertain: two({ ja: '分かりません', en: 'Uncertain' }),
  },
  itemNames: {
    attendance: two({ ja: '参加したこと', en: 'Attendance' }),
    form: two({ ja: '参加のかたち', en: 'Form' }),
    sentence: two({ ja: '本人のことば', en: 'Own words' }),
    wish: two({ ja: 'これからの希望', en: 'Wish' }),
    reminder: two({ ja: '機関からの声かけ', en: 'Reminding by the agency' }),
  },
}
