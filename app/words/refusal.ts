import type { RefusalReason } from '#app/platform/refusal.ts'
import { type GuestLanguage, three } from './language.ts'

/** What a page says to an expected no: what is so, and what the person can do now. */
export const refusalWords: Record<RefusalReason, Record<GuestLanguage, string>> = {
  code_missing: three({
    ja: '紙かメールにあるコードを入れてください。',
    easy: '紙か メールの コードを 書いてください。',
    en: 'Please type the code from your paper or mail.',
  }),
  code_wrong: three({
    ja: 'このコードでは入れませんでした。打ちまちがいか、期限が切れたのかもしれません。もう一度ためすか、事務局に電話してください。',
    easy: 'この コードでは 入れません。もういちど 見てください。わからないときは、電話してください。',
    en: 'This code did not open the door. It may be mistyped or too old. Try again, or call the office.',
  }),
  number_wrong: three({
    ja: 'その番号では入れませんでした。打ちまちがいか、10分を過ぎたのかもしれません。もう一度ためすか、新しい番号を受けとってください。',
    easy: 'その 番号では 入れません。もういちど 見てください。あたらしい 番号でも いいです。',
    en: 'That number did not open the door. It may be mistyped or older than ten minutes. Try again, or have a new one sent.',
  }),
  too_many_tries: three({
    ja: 'つづけて何度もためされたので、少し休んでいます。10分ほどしてから、もう一度どうぞ。',
    easy: '何回も ためしたので、少し 休みます。10分 まってください。',
    en: 'There were many tries in a row. Please wait about ten minutes and try again.',
  }),
  too_many_newcomers: three({
    ja: '今日は、ここからの申込がいっぱいになりました。あしたもう一度どうぞ。お急ぎなら、事務局に電話してください。',
    easy: '今日は もう 申しこめません。あした もういちど どうぞ。電話でも いいです。',
    en: 'No more applications can be taken from here today. Please try again tomorrow, or call the office.',
  }),
  second_factor_wrong: three({
    ja: '確かめられませんでした。新しい番号で、もう一度ためしてください。',
    easy: 'ちがう 番号です。あたらしい 番号で、もういちど どうぞ。',
    en: 'That could not be confirmed. Please try again with a fresh number.',
  }),
  link_dead: three({
    ja: 'このリンクは、もう使えません。期限が切れたか、使われたあとです。',
    easy: 'この リンクは、もう つかえません。',
    en: 'This link can no longer be used. It is too old, or was used already.',
  }),
  already_referred_here: three({
    ja: 'この機関からの紹介は、もう入っています。このままで大丈夫です。',
    easy: 'もう 入っています。このままで だいじょうぶです。',
    en: 'You are already connected with this agency. Nothing more is needed.',
  }),
  address_in_use: three({
    ja: 'このアドレスは、もう登録されています。',
    easy: 'この アドレスは、もう あります。',
    en: 'This address is already registered.',
  }),
  address_malformed: three({
    ja: 'メールアドレスとして読めません。@ の前後を見てください。',
    easy: 'メールアドレスが 読めません。もういちど 見てください。',
    en: 'This cannot be read as a mail address. Please check around the @.',
  }),
  address_missing: three({
    ja: '先に「お知らせの受けとり方」で、メールアドレスを入れてください。',
    easy: '先に メールアドレスを 書いてください。',
    en: 'Leave a mail address first, on your page of news.',
  }),
  title_too_long: three({
    ja: '名前は60文字までです。みじかくしてください。',
    easy: '60文字までです。みじかく してください。',
    en: 'At most 60 characters. Please shorten it.',
  }),
  session_cancelled: three({
    ja: 'この回は中止になりました。ほかの回にどうぞ。',
    easy: 'この回は ありません。ほかの回に 来てください。',
    en: 'This session was cancelled. You are welcome at another one.',
  }),
  session_full: three({
    ja: 'この回は席がいっぱいになりました。ほかの回にどうぞ。',
    easy: 'この回は いっぱいです。ほかの回に 来てください。',
    en: 'This session is full now. You are welcome at another one.',
  }),
  session_over: three({
    ja: 'この回は終わりました。',
    easy: 'この回は おわりました。',
    en: 'This session is over.',
  }),
  session_not_open_yet: three({
    ja: 'まだ開いていません。時間になったら、また来てください。',
    easy: 'まだ 開いていません。時間に なったら、また 来てください。',
    en: 'It is not open yet. Please come back when it is time.',
  }),
  already_applied: three({
    ja: 'もう申し込んであります。',
    easy: 'もう 申しこみました。',
    en: 'You already have a place.',
  }),
  not_applied: three({
    ja: 'この回には、まだ申し込んでいません。先に申し込んでください。',
    easy: 'まだ 申しこんでいません。先に 申しこんでください。',
    en: 'You have no place in this session yet. Please apply first.',
  }),
  age_missing: three({
    ja: '18歳になっているかどうかを、選んでください。',
    easy: '18歳に なりましたか。えらんでください。',
    en: 'Please choose whether you are eighteen or older.',
  }),
  guardian_missing: three({
    ja: '保護者の同意を確かめてから、受けてください。',
    easy: '保護者に ききましたか。',
    en: 'Please make sure of the guardian’s consent first.',
  }),
  offer_over: three({
    ja: 'この席は、つぎの人にゆずられました。また申し込めば、順番を待てます。',
    easy: 'この席は、つぎの 人が とりました。もういちど 申しこめます。',
    en: 'This place has passed on to the next person. You can apply again and wait your turn.',
  }),
  doors_open: three({
    ja: 'もう開場しています。来なくても大丈夫です。何もしなくてかまいません。',
    easy: 'もう 開いています。来なくても だいじょうぶです。',
    en: 'The doors are open already. It is fine not to come; nothing needs to be done.',
  }),
  both_were_there: three({
    ja: '同じ回に二人とも参加した記録があります。別の人かもしれないので、一つにできません。',
    easy: 'おなじ回に ふたりとも いました。ひとつに できません。',
    en: 'Both took part in the same session, so they may be two people. They cannot be merged.',
  }),
  same_participant: three({
    ja: '同じページの人です。もう一人を選んでください。',
    easy: 'おなじ 人です。',
    en: 'That is the same entry. Please choose the other one.',
  }),
  parcel_not_sent: three({
    ja: 'この回では、材料を送っていません。',
    easy: 'この 回は、材料を 送りません。',
    en: 'No materials are sent for this session.',
  }),
  parcel_too_late: three({
    ja: '材料を送る準備の日を過ぎました。電話をいただければ、いっしょに考えます。',
    easy: 'もう おそいです。電話してください。',
    en: 'It is too late to send materials. Call us, and we look for another way.',
  }),
  parcel_shipped: three({
    ja: '材料は、もう送りました。',
    easy: '材料は もう 送りました。',
    en: 'The materials are on their way already.',
  }),
  parcel_address_incomplete: three({
    ja: '宛名、郵便番号（7けた）、住所を入れてください。',
    easy: '名前、ゆうびん番号（7けた）、住所を 書いてください。',
    en: 'Please give a name, a postcode of 7 digits and an address.',
  }),
  sender_missing: three({
    ja: '送る人を選んでください。',
    easy: '送る 人を えらんでください。',
    en: 'Please choose who sends them.',
  }),
  guest_name_missing: three({
    ja: 'へやでの名前を入れてください。',
    easy: '名前を 書いてください。',
    en: 'Please give the name for the room.',
  }),
  affiliation_missing: three({
    ja: '見学者は、どこの方かも入れてください。参加者が読みます。',
    easy: '見学の 人は、どこの 人かも 書いてください。',
    en: 'For an observer, please say where they come from: participants read it.',
  }),
  guest_already_there: three({
    ja: 'その役割と名前のゲストは、もう招いてあります。キーをなくしたときは「キーを作りなおす」を押してください。',
    easy: 'その ゲストは もう います。',
    en: 'A guest with that role and name is invited already. If the key was lost, make a new one.',
  }),
  observer_too_late: three({
    ja: '見学者は、ひらく時間の24時間前までに招いてください。参加する人が、前の日までに知って決められるようにするためです。',
    easy: '見学の 人は、24時間前までです。みんなが さきに 知るためです。',
    en: 'Observers are invited up to 24 hours before the doors, so that everybody knows beforehand and can decide.',
  }),
  nickname_missing: three({
    ja: 'よび名を、20文字までで決めてください。',
    easy: 'よび名を 書いてください（20文字まで）。',
    en: 'Please choose a nickname of up to 20 characters.',
  }),
  nickname_of_staff: three({
    ja: 'このよび名は、進行の人と同じなので使えません。',
    easy: 'この よび名は、スタッフと おなじです。ほかの 名前に してください。',
    en: 'A staff member goes by this name. Please choose another.',
  }),
  staff_double_booked: three({
    ja: 'この人には、同じ時間にほかの担当があります。',
    easy: 'この人は、同じ時間に ほかの しごとが あります。',
    en: 'This person has another duty at the same time.',
  }),
  staff_not_able: three({
    ja: 'この人は担当できません。',
    easy: 'この人は できません。',
    en: 'This person cannot take this duty.',
  }),
  staff_missing: three({
    ja: '進行の人がそろうまで、へやは開きません。',
    easy: 'スタッフが そろうまで、へやは 開きません。',
    en: 'The room does not open before enough staff are here.',
  }),
  times_out_of_order: three({
    ja: '時刻の順番が合いません。開場、開始、終了、閉室の順にしてください。',
    easy: '時間の じゅんばんが ちがいます。',
    en: 'The times are out of order: doors, start, end, close.',
  }),
  message_too_soon: three({
    ja: '少しゆっくりお願いします。書いたものは残っています。ひと息おいて、もう一度送ってください。',
    easy: 'すこし ゆっくり おねがいします。書いたものは あります。すこし まって、もういちど 送ってください。',
    en: 'A little slower, please. Your words are still here; take a breath and send them again.',
  }),
  room_closed: three({
    ja: 'へやは、いま開いていません。',
    easy: 'へやは、いま 開いていません。',
    en: 'The room is not open now.',
  }),
  room_already_open: three({
    ja: 'へやは、もう開いています。',
    easy: 'へやは、もう 開いています。',
    en: 'The room is open already.',
  }),
  note_missing: three({
    ja: '何があったか、書いてください。',
    easy: '何が あったか、書いてください。',
    en: 'Please write what happened.',
  }),
  breakout_closed: three({
    ja: 'その小さなへやは、もう閉じています。',
    easy: 'その へやは もう ありません。',
    en: 'That smaller room is closed already.',
  }),
  theme_missing: three({
    ja: 'テーマを、1行に1つ書いてください。',
    easy: 'テーマを 書いてください。',
    en: 'Please write a theme, one a line.',
  }),
  too_many_breakouts: three({
    ja: '小さなへやは、合わせて6つまでです。',
    easy: '小さな へやは 6つまでです。',
    en: 'There can be six smaller rooms at most.',
  }),
  already_asked: three({
    ja: 'もうひとりの進行が、いまこの人をさそっています。',
    easy: 'ほかの スタッフが いま さそっています。',
    en: 'The other host is asking this person just now.',
  }),
  room_locked: three({
    ja: 'いまは、新しく入れないようになっています。少しあとで、もう一度ためすか、事務局に電話してください。',
    easy: 'いまは、入れません。すこし あとで もういちど どうぞ。電話しても いいです。',
    en: 'Nobody new can come in just now. Try again a little later, or call the office.',
  }),
  removed_from_room: three({
    ja: '今日は、このへやに入れません。事務局に電話してください。いっしょに考えます。',
    easy: '今日は、この へやに 入れません。電話してください。',
    en: 'You cannot come into this room today. Please call the office; we will find a way together.',
  }),
  media_away: three({
    ja: 'いま、音と映像がつながりません。文字は使えます。つながったら、自動で始まります。',
    easy: 'いま、音と 顔は 出ません。文字は つかえます。',
    en: 'Sound and pictures are away right now. Text works. They start by themselves when they are back.',
  }),
  session_still_running: three({
    ja: 'まだ終わっていません。へやを閉じてから、確かめてください。',
    easy: 'まだ おわっていません。',
    en: 'It is not over yet. Close the room first.',
  }),
  already_confirmed: three({
    ja: 'この回の参加は、もう確かめてあります。',
    easy: 'もう たしかめました。',
    en: 'Attendance of this session is confirmed already.',
  }),
  already_released: three({
    ja: 'もう送り出してあります。',
    easy: 'もう おくりました。',
    en: 'This was released already.',
  }),
  same_person_confirmed: three({
    ja: '参加を確かめた人とは別の人が、送り出してください。',
    easy: 'ほかの人が おくってください。',
    en: 'Somebody other than the person who confirmed must release it.',
  }),
  not_agreed: three({
    ja: '本人がまだ「いい」と言っていません。',
    easy: '本人が まだ「いい」と 言っていません。',
    en: 'The person has not agreed yet.',
  }),
  text_changed: three({
    ja: '文が変わっています。もう一度見てください。',
    easy: '文が かわりました。もういちど 見てください。',
    en: 'The text has changed. Please look at it again.',
  }),
  consent_withdrawn: three({
    ja: '伝えてよいことが変わったので、送れません。',
    easy: 'つたえて いいことが かわりました。おくれません。',
    en: 'What may be told has changed, so this cannot be sent.',
  }),
  too_late: three({
    ja: 'もう送り出したあとでした。取りもどすことはできません。ごめんなさい。事務局に電話してください。',
    easy: 'もう おくりました。ごめんなさい。電話してください。',
    en: 'It had already left and cannot be taken back. We are sorry. Please call the office.',
  }),
  mailbox_unverified: three({
    ja: '機関の受け取り先が、まだ確かめられていません。',
    easy: '機関の アドレスが まだ たしかめられていません。',
    en: 'The agency has not confirmed its mailbox yet.',
  }),
  last_administrator: three({
    ja: '最後の管理者なので、やめられません。先に別の管理者を決めてください。',
    easy: '最後の 管理者です。先に ほかの人を きめてください。',
    en: 'This is the last administrator. Name another one first.',
  }),
  message_empty: three({
    ja: '何か書いてから送ってください。',
    easy: '何か 書いてください。',
    en: 'Please write something first.',
  }),
  picture_too_large: three({
    ja: '写真が大きすぎます。300 kBまでの写真にしてください。',
    easy: '写真が 大きすぎます。小さい 写真に してください。',
    en: 'The picture is too large. Please choose one of up to 300 kB.',
  }),
  picture_unreadable: three({
    ja: 'この写真は読めませんでした。PNG、JPEG、WebPのどれかを選んでください。',
    easy: 'この 写真は 読めません。ほかの 写真に してください。',
    en: 'This picture could not be read. Please choose a PNG, JPEG or WebP.',
  }),
  zone_unknown: three({
    ja: 'この時間帯は見つかりません。Asia/Tokyo のように書いてください。',
    easy: 'この 時間帯は ありません。Asia/Tokyo と 書いてください。',
    en: 'There is no such time zone. Write it like Asia/Tokyo.',
  }),
  rule_ends_before_start: three({
    ja: '終わりの日が、始まりの日より前です。日にちを見てください。',
    easy: 'おわりの日が はじまりの日より 前です。',
    en: 'The last day comes before the first. Please look at the dates.',
  }),
  rule_fifth_only: three({
    ja: '第5週は、ない月のほうが多いです。毎月ひらくなら「最後の週」を選んでください。',
    easy: '5回めの 週は、ない月が 多いです。「最後の週」に してください。',
    en: 'Most months have no fifth week. For every month choose the last week instead.',
  }),
  rule_names_no_date: three({
    ja: 'この決まりでは、これから1年のあいだにひらく日がありません。週や期間を見てください。',
    easy: 'この きまりでは、ひらく日が ありません。',
    en: 'This rule names no day within a year from now. Please look at the weeks and the span.',
  }),
  difference_changed: three({
    ja: '見ているあいだに、申込か予定が変わりました。下の一覧は新しくなっています。もう一度見てから、押してください。',
    easy: '見ている あいだに、かわりました。もういちど 見てください。',
    en: 'Something changed while you were looking. The list below is up to date: please look again.',
  }),
  reason_missing: three({
    ja: '参加する人が読む理由を、みじかく書いてください。',
    easy: 'なぜ かわるか、みじかく 書いてください。',
    en: 'Please write a short reason for the people who take part.',
  }),
  closure_ends_before_start: three({
    ja: '休みの終わりが、始まりより前です。日にちを見てください。',
    easy: '休みの おわりが はじまりより 前です。',
    en: 'The closure ends before it begins. Please look at the dates.',
  }),
  programme_has_sessions: three({
    ja: 'これからの回が残っています。先にその回を中止するか、終わるのを待ってください。',
    easy: 'これからの 回が あります。先に その回を なくしてください。',
    en: 'Sessions are still to come. Cancel them first, or wait until they are over.',
  }),
  place_missing: three({
    ja: '会場の名前を入れてください。',
    easy: '会場の 名前を 書いてください。',
    en: 'Please give the place.',
  }),
  capacity_below_registered: three({
    ja: 'もう申し込んだ人より少なくはできません。席を減らすと、だれかの席がなくなります。',
    easy: '申しこんだ 人より 少なく できません。',
    en: 'There cannot be fewer seats than people who have one.',
  }),
  phases_overlap: three({
    ja: '時間割が重なっています。前の項目が終わってから、つぎを始めてください。',
    easy: '時間が かさなっています。',
    en: 'Parts of the timetable overlap. Begin each after the one before.',
  }),
  phases_outside: three({
    ja: '時間割が、開場から閉室までにおさまっていません。',
    easy: '時間が、開場から 閉室までに 入っていません。',
    en: 'The timetable does not fit between doors and close.',
  }),
}
