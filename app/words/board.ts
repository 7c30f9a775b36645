import { two } from './language.ts'

/** The board of the day, beyond what stands there of rooms. */
export const boardWords = {
  saidComing: two({ ja: '来ると返事', en: 'Says they come' }),
  mailBounced: two({ ja: 'メールが届かない', en: 'Mail does not arrive' }),
  staffAway: two({ ja: 'まだ来ていない担当', en: 'Staff not here yet' }),
  guests: two({ ja: 'ゲスト', en: 'Guests' }),
  help: two({ ja: '入り方を送る', en: 'Send the way in' }),
  helpLead: two({
    ja: '前のキーは使えなくなり、新しい入り方を一度だけ使えます。',
    en: 'The key so far ends; the new way in works once.',
  }),
  byMail: two({ ja: 'メールで送る', en: 'By mail' }),
  onSlip: two({ ja: '紙か電話で伝える', en: 'On paper or by phone' }),
  lateSeat: two({ ja: '当日の席をひらく', en: 'Open a late seat' }),
  lateSeatLead: two({
    ja: '電話をくれた人に、席がいっぱいの回でも席をひらけます。よび名でさがしてください。',
    en: 'For somebody who calls on the day, also where all places are taken. Search by nickname.',
  }),
  nickname: two({ ja: 'よび名', en: 'Nickname' }),
  openSeat: two({ ja: 'この人の席をひらく', en: 'Open a seat for them' }),
  seatOpened: two({ ja: '席をひらきました', en: 'A seat is open' }),
}
