import { two } from './language.ts'
import { programmeKindWords } from './programme.ts'

export const programmeDeskWords = {
  heading: two({ ja: 'プログラム', en: 'Programmes' }),
  lead: two({
    ja: '縁側でひらく会の種類です。回は、ここから予定に入れます。',
    en: 'What is offered here. Sessions are planned from these.',
  }),
  make: two({ ja: 'プログラムをつくる', en: 'Make a programme' }),
  made: two({ ja: 'プログラムができました', en: 'The programme is made' }),
  none: two({ ja: 'まだプログラムがありません', en: 'No programmes yet' }),
  noneText: two({
    ja: '最初のプログラムをつくると、回を予定に入れられます。',
    en: 'Make the first one to be able to plan sessions.',
  }),
  title: two({ ja: '名前', en: 'Title' }),
  kind: two({ ja: '種類', en: 'Kind' }),
  kinds: programmeKindWords,
  agencyTitle: two({ ja: '機関に伝える名前', en: 'Name that agencies read' }),
  agencyTitleHint: two({
    ja: '参加記録に載ります。内容や事情が分からない、おだやかな名前にしてください。',
    en: 'It stands in the records. A neutral name that tells nothing about the person.',
  }),
  capacity: two({ ja: '席の数', en: 'Seats' }),
  minimumStaff: two({ ja: '必要な進行の人数', en: 'Staff needed' }),
  minimumStaffHint: two({
    ja: 'この人数がそろうまで、へやは開きません。',
    en: 'The room does not open before that many are here.',
  }),
  people: two({ ja: '人数', en: 'People' }),
  peopleUnit: two({ ja: '人', en: 'people' }),
  capacityHint: two({
    ja: '変えると、これから予定する回に使われます。もうある回の席は、回ごとに変えられます。',
    en: 'Applies to sessions planned from now on; each session’s own seats can be changed there.',
  }),
  groupSize: two({ ja: '小さなへやに分けるときの人数', en: 'People in a small group' }),
  groupSizeHint: two({
    ja: '6〜10人より多いときは、分けると話しやすくなります。分けないなら空けておきます。',
    en: 'More than six to ten talk better in groups. Empty: never divided.',
  }),
  reminders: two({ ja: '案内のメール', en: 'Reminders by mail' }),
  remindersHint: two({
    ja: 'アドレスを残した人にだけ届きます。夜9時から朝8時までは送りません。',
    en: 'Only to people who left an address, never between 21:00 and 8:00.',
  }),
  leads: {
    '4320': two({ ja: '3日前', en: '3 days before' }),
    '1440': two({ ja: '1日前', en: '1 day before' }),
    '30': two({ ja: '30分前', en: '30 min before' }),
  },
  ways: two({ ja: 'ひらき方', en: 'How it is held' }),
  switches: {
    allowsDropIn: {
      label: two({ ja: '申し込まなくても来てよい', en: 'People may come without a place' }),
      hint: two({
        ja: '入室キーを持っている人は、当日ふらっと入れます。',
        en: 'Whoever has an entry key may drop in on the day.',
      }),
    },
    offersHandCamera: {
      label: two({ ja: '手もとのカメラを使う', en: 'A camera for hands' }),
      hint: two({
        ja: '顔ではなく、手もとだけを映せるようにします。',
        en: 'People can show their hands and not their face.',
      }),
    },
    hasSpeakerSeat: {
      label: two({ ja: '話し手の席がある', en: 'A seat for a speaker' }),
      hint: two({ ja: 'ゲストを一人、話し手として招きます。', en: 'A guest is invited to speak.' }),
    },
    usesRealNames: {
      label: two({ ja: '本名を使う', en: 'Real names' }),
      hint: two({
        ja: '講座や機関どうしの会だけに。参加する人の会では使いません。',
        en: 'For courses and meetings of agencies, never where participants come.',
      }),
    },
    asksGuardian: {
      label: two({ ja: '保護者の同意をたずねる', en: 'A guardian’s consent is asked for' }),
      hint: two({
        ja: '18歳になっていない人に、保護者の同意をたずねます。',
        en: 'Of people under eighteen.',
      }),
    },
  },
  audience: two({ ja: 'どんな人のための会か（書かなくてもよい）', en: 'Who it is for (optional)' }),
  bring: two({ ja: '用意するもの（書かなくてもよい）', en: 'What to bring (optional)' }),
  whichKind: two({
    ja: 'どの種類ですか。席の数や必要な人数が、はじめから入ります。あとで変えられます。',
    en: 'Which kind? Seats and staff are filled in for you, and can be changed.',
  }),
  kindMeans: {
    tea_gathering: two({
      ja: 'お茶を飲みながら話す会。8席、ふらっと来てよい。',
      en: 'A talk over tea. 8 seats, drop-in.',
    }),
    craft: two({
      ja: 'ものを作る会。8席、手もとのカメラ。',
      en: 'Making things. 8 seats, a camera for hands.',
    }),
    career_talk: two({
      ja: 'はたらく人の話を聞く会。20席、話し手の席。',
      en: 'A talk by somebody at work. 20 seats, a speaker.',
    }),
    counselling: two({
      ja: '相談員とふたりで話す時間。1席。',
      en: 'One to one with a counsellor. One seat.',
    }),
    job_coach_course: two({
      ja: 'ジョブコーチの講座。40席、本名、小さなへや。',
      en: 'The job coach course. 40 seats, real names, groups.',
    }),
    exchange_meeting: two({
      ja: '機関どうしの交流会。20席、本名、小さなへや。',
      en: 'Agencies meet. 20 seats, real names, groups.',
    }),
  },
  defaultsLead: two({
    ja: 'この種類でよくある形が入っています。違うところだけ変えてください。',
    en: 'Filled in as is usual for this kind. Change what differs.',
  }),
  edit: two({ ja: 'プログラムの内容を変える', en: 'Edit the programme' }),
  keep: two({ ja: 'この内容にする', en: 'Save' }),
  leaveAsIs: two({ ja: '変えない', en: 'Leave it' }),
  changed: two({ ja: '内容を変えました', en: 'Changed' }),
  back: two({ ja: 'もどる', en: 'Back' }),
  preview: two({ ja: '参加する人が読む文', en: 'What participants read' }),
  previewLead: two({
    ja: 'つぎの回のページと、案内のメールです。写真や飾りのない、文字だけの形です。',
    en: 'The next session’s page and its reminder, as plain text.',
  }),
  previewNone: two({ ja: 'これからの回がありません', en: 'No session is to come' }),
  previewNoneText: two({
    ja: '日にちの決まりをつくるか、回を予定すると、ここで読めます。',
    en: 'Set a rule or plan a session to read it here.',
  }),
  previewPage: two({ ja: '回のページ', en: 'The page' }),
  previewMail: two({ ja: '案内のメール', en: 'The reminder' }),
  picture: two({ ja: 'プログラムの写真', en: 'The programme’s picture' }),
  pictureLead: two({
    ja: '参加する人の、回のページに出ます。人の顔や、家が分かるものは使わないでください。',
    en: 'Participants see it on a session’s page. No faces, nothing that shows where somebody lives.',
  }),
  pictureFile: two({ ja: '写真', en: 'Picture' }),
  pictureHint: two({
    ja: 'PNG、JPEG、WebP。300 kBまで。撮った場所や日時は、自動で消します。',
    en: 'PNG, JPEG or WebP, up to 300 kB. Where and when it was taken is removed.',
  }),
  pictureUse: two({ ja: 'この写真にする', en: 'Use this picture' }),
  pictureSet: two({ ja: '写真を入れました', en: 'The picture is there' }),
  pictureRemove: two({ ja: '写真をはずす', en: 'Remove it' }),
  pictureRemoved: two({ ja: '写真をはずしました', en: 'Removed' }),
  sessions: two({ ja: '回', en: 'Sessions' }),
  plan: two({ ja: '回を予定に入れる', en: 'Plan a session' }),
  ja: two({ ja: '日本語', en: 'Japanese' }),
  easy: two({ ja: 'やさしい日本語', en: 'Easy Japanese' }),
  en: two({ ja: '英語', en: 'English' }),
  description: two({ ja: '説明', en: 'Description' }),
  textsHint: two({
    ja: '参加する人が、選んだことばで読みます。',
    en: 'Participants read it in the language they chose.',
  }),
  save: two({ ja: 'つくる', en: 'Make it' }),
}
