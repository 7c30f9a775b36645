import { three } from './language.ts'

/** What is said, typed along. */
export const captionWords = {
  lane: three({ ja: '字幕', easy: '字まく', en: 'Captions' }),
  hide: three({ ja: '字幕をかくす', easy: '字まくを かくす', en: 'Hide captions' }),
  show: three({ ja: '字幕を出す', easy: '字まくを 出す', en: 'Show captions' }),
  write: three({ ja: '字幕を打つ', easy: '字まくを 打つ', en: 'Type captions' }),
  send: three({ ja: '字幕に出す', easy: '字まくに 出す', en: 'Caption it' }),
}
