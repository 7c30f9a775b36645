import { three } from './language.ts'

export const formWords = {
  missing: three({
    ja: 'ここが空いています。入れてください。',
    easy: 'ここに 書いてください。',
    en: 'Please fill this in.',
  }),
  tooLong: three({
    ja: '長すぎます。短くしてください。',
    easy: '長すぎます。みじかく してください。',
    en: 'This is too long. Please shorten it.',
  }),
  tooShort: three({
    ja: '足りません。もう一度見てください。',
    easy: 'たりません。もういちど 見てください。',
    en: 'Something is missing here. Please look again.',
  }),
  malformed: three({
    ja: 'このままでは読めません。書き方を見てください。',
    easy: '読めません。書きかたを 見てください。',
    en: 'This cannot be read. Please check how it is written.',
  }),
}
