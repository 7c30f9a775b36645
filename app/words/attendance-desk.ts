import { two } from './language.ts'

export const attendanceDeskWords = {
  heading: two({ ja: '参加の確認', en: 'Attendance' }),
  lead: two({
    ja: '分の数は手がかりです。参加したかどうかは、進行の人が決めます。',
    en: 'The minutes are a hint. The facilitator decides who took part.',
  }),
  nickname: two({ ja: 'よび名', en: 'Nickname' }),
  form: two({ ja: '席', en: 'Seat' }),
  minutes: two({ ja: '分', en: 'Minutes' }),
  attended: two({ ja: '参加', en: 'Took part' }),
  absent: two({ ja: '不参加', en: 'Did not' }),
  estimated: two({ ja: '終わりは推定', en: 'End is an estimate' }),
  of: two({ ja: ({ name }: { name: string }) => `（${name}）`, en: ({ name }) => ` (${name})` }),
  none: two({ ja: '確かめる人がいません', en: 'Nobody to confirm' }),
  noneText: two({
    ja: 'この回には申込がなく、だれもへやに来ませんでした。',
    en: 'Nobody had a place in this session or came to the room.',
  }),
  running: two({
    ja: 'まだ終わっていません。へやを閉じると、確かめられます。',
    en: 'It is not over yet. Attendance can be confirmed once the room is closed.',
  }),
  once: two({
    ja: '確かめると変えられません。参加した人には、機関に伝える文を見てもらいます。',
    en: 'This cannot be changed later. Those who took part are then shown the text for their agency.',
  }),
  confirm: two({ ja: 'この内容で確かめる', en: 'Confirm' }),
  done: two({ ja: '参加を確かめました', en: 'Attendance is confirmed' }),
  confirmed: two({ ja: '確認ずみ', en: 'Confirmed' }),
  back: two({ ja: '回のページへ', en: 'To the session' }),
}
