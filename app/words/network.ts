import { two } from './language.ts'

export const networkWords = {
  heading: two({ ja: 'ネットワークの設定', en: 'The network' }),
  name: two({ ja: 'ネットワークの名前', en: 'Name of the network' }),
  officeName: two({ ja: '事務局のよび名', en: 'Name of the office' }),
  phone: two({ ja: '電話', en: 'Phone' }),
  phoneHours: two({ ja: '電話の時間', en: 'Phone hours' }),
  phoneHoursEasy: two({ ja: '電話の時間（やさしい日本語）', en: 'Phone hours (easy Japanese)' }),
  phoneHoursEn: two({ ja: '電話の時間（英語）', en: 'Phone hours (English)' }),
  phoneHoursHint: two({
    ja: '空のときは、日本語のものを出します。',
    en: 'Left empty, the Japanese one is shown.',
  }),
  exitUrl: two({ ja: '「すぐに閉じる」の行き先', en: 'Where “close now” leads' }),
  exitHint: two({
    ja: '天気やニュースなど、だれに見られてもよいページ',
    en: 'Weather or news: a page anybody may see',
  }),
  privacyLead: two({ ja: '個人情報の責任者', en: 'Privacy lead' }),
  privacyLeadHint: two({
    ja: '封をした連絡先をだれかが開いたとき、すぐにメールで知らせます。',
    en: 'Told by mail at once when somebody opens sealed contact data.',
  }),
  hotlines: two({ ja: '緊急カード（相談できる窓口）', en: 'Where to turn in distress' }),
  hotlinesHint: two({
    ja: '1行に1つ、名前・電話・時間を書きます。へやの「気がかり・緊急」に出ます。',
    en: 'One a line: who, which number, at what hours. Shown under “Care” in the room.',
  }),
  hotlinesCheckedOn: two({ ja: '番号を確かめた日', en: 'Numbers last checked on' }),
  save: two({ ja: '保存する', en: 'Save' }),
  saved: two({ ja: '保存しました', en: 'Saved' }),
}
