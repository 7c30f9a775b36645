import { two } from './language.ts'

export const todayWords = {
  heading: two({ ja: 'きょう', en: 'Today' }),
  lead: two({
    ja: ({ rooms, time }: { rooms: number; time: string }) =>
      rooms === 0 ? `${time} 現在` : `${rooms}つのへや・${time} 現在`,
    en: ({ rooms, time }) => {
      if (rooms === 0) return `As of ${time}`
      return `${rooms === 1 ? '1 room' : `${rooms} rooms`}, as of ${time}`
    },
  }),
  none: two({ ja: 'きょうのへやはありません', en: 'No room today' }),
  noneText: two({ ja: 'これからの予定を見てください。', en: 'Have a look at what is coming.' }),
  toSessions: two({ ja: '予定を見る', en: 'See the sessions' }),
  media: {
    ok: two({ ja: '音と映像 正常', en: 'Sound and pictures work' }),
    failing: two({ ja: '音と映像 止まっています', en: 'Sound and pictures are away' }),
    building: two({ ja: '音と映像 準備中', en: 'Sound and pictures are being prepared' }),
    absent: two({ ja: '音と映像 なし', en: 'No sound and pictures' }),
  },
  mediaBuild: two({
    ja: ({ packages }: { packages: number }) => `いま組み立てています（部品 ${packages}個目）。`,
    en: ({ packages }) => `It is being built now (part ${packages}).`,
  }),
  mediaDownload: two({
    ja: ({ percent, megabytes }: { percent: number | null; megabytes: number }) =>
      percent === null
        ? `いま受け取っています（${megabytes} MB）。`
        : `いま受け取っています（${percent}%）。`,
    en: ({ percent, megabytes }) =>
      percent === null
        ? `It is being downloaded now (${megabytes} MB).`
        : `It is being downloaded now (${percent}%).`,
  }),
  mediaNote: {
    failing: two({
      ja: 'いま、音と映像がつながりません。へやは文字で使え、もどると自動でつながります。',
      en: 'Sound and pictures are away right now. Rooms work with text and reconnect by themselves.',
    }),
    building: two({
      ja: '音と映像を準備しています。できるまで、へやは文字で使えます。',
      en: 'Sound and pictures are being prepared. Until then rooms work with text.',
    }),
    absent: two({
      ja: 'このサーバーには音と映像がありません。へやは文字だけで使えます。',
      en: 'This server has no sound and pictures. Rooms work with text only.',
    }),
  },
  mail: {
    ok: two({ ja: 'メール 正常', en: 'Mail works' }),
    failing: two({ ja: 'メールが出ていません', en: 'Mail does not leave' }),
    unknown: two({ ja: 'メール 確認中', en: 'Mail is being checked' }),
  },
  worker: two({ ja: '送り出しの係が止まっています', en: 'The worker has stopped' }),
  secondFactor: two({
    ja: 'サインインの二つ目の確認がまだありません。パスキーか認証アプリを登録してください。メールが止まっても入れるようになります。',
    en: 'You have no second step at sign-in yet. Please add a passkey or an authenticator app; with it you get in when mail is down.',
  }),
  addSecondFactor: two({ ja: '登録する', en: 'Add one' }),
  room: {
    before: two({ ja: 'まだ開いていません', en: 'Not open yet' }),
    open: two({ ja: 'へやは開いています', en: 'The room is open' }),
    closed: two({ ja: 'へやは閉じました', en: 'The room is closed' }),
  },
  cancelled: two({ ja: '中止', en: 'Cancelled' }),
  confirmed: two({ ja: '参加を確認ずみ', en: 'Attendance confirmed' }),
  notConfirmed: two({ ja: '参加の確認がまだです', en: 'Attendance not confirmed' }),
  doorsNow: two({ ja: '開場の時刻です', en: 'It is time to open' }),
  staffMissing: two({
    ja: ({ count }: { count: number }) => `進行があと${count}人必要です`,
    en: ({ count }) => `${count} more staff needed`,
  }),
  toRoom: two({ ja: 'へやへ', en: 'To the room' }),
  toAttendance: two({ ja: '参加の確認', en: 'Attendance' }),
  nickname: two({ ja: 'よび名', en: 'Nickname' }),
  noNickname: two({ ja: '（まだ決めていません）', en: '(not chosen yet)' }),
  form: two({ ja: '席', en: 'Seat' }),
  standing: two({ ja: 'ようす', en: 'Now' }),
  seats: two({
    ja: ({ title }: { title: string }) => `${title}の席`,
    en: ({ title }) => `Seats of ${title}`,
  }),
  noSeats: two({ ja: 'まだ申込がありません', en: 'Nobody has a place yet' }),
  noSeatsText: two({
    ja: '申込があると、ここに並びます。',
    en: 'People appear here once they apply.',
  }),
  state: {
    planned: two({ ja: '参加の予定', en: 'Expected' }),
    onSite: two({ ja: '会場に来る予定', en: 'Expected on site' }),
    waiting: two({
      ja: ({ minutes }: { minutes: number }) => `待っています・${minutes}分`,
      en: ({ minutes }) => `Waiting for ${minutes} min`,
    }),
    away: two({ ja: '画面を離れています', en: 'Away from the page' }),
    admitted: two({ ja: 'これから入ります', en: 'About to come in' }),
    inside: two({ ja: '中にいます', en: 'Inside' }),
    declined: two({ ja: '別の日にとお願いしました', en: 'Asked to come another time' }),
    removed: two({ ja: '退室してもらいました', en: 'Taken out' }),
  },
  capacity: two({ ja: '席の数', en: 'Seats' }),
  taken: two({
    ja: ({ taken, capacity }: { taken: number; capacity: number }) =>
      `${capacity}席のうち ${taken}席`,
    en: ({ taken, capacity }) => `${taken} of ${capacity}`,
  }),
  doors: two({ ja: '開場', en: 'Doors' }),
  staff: two({ ja: '担当', en: 'Staff' }),
  noStaff: two({ ja: 'まだ決まっていません', en: 'Nobody yet' }),
  agencies: two({ ja: '紹介した機関', en: 'Referred by' }),
  agencyCount: two({
    ja: ({ name, count }: { name: string; count: number }) => `${name} ${count}人`,
    en: ({ name, count }) => `${name} (${count})`,
  }),
  hands: two({ ja: '手がいること', en: 'What needs a hand' }),
  records: two({ ja: '参加記録', en: 'Records' }),
  releasable: two({
    ja: ({ count }: { count: number }) => `送り出せる記録が ${count}件`,
    en: ({ count }) => `${count} ${count === 1 ? 'record' : 'records'} to release`,
  }),
  toFeedbacks: two({ ja: '参加記録を見る', en: 'See the records' }),
  mailbox: two({ ja: 'メール', en: 'Mail' }),
  mails: two({
    ja: ({ count }: { count: number }) => `届いたか分からないもの・断られたもの ${count}件`,
    en: ({ count }) => `${count} refused or uncertain`,
  }),
  toMails: two({ ja: 'メールを見る', en: 'See the mail' }),
}
