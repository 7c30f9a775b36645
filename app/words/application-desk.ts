import { two } from './language.ts'

export const applicationDeskWords = {
  heading: two({ ja: '待っている申込', en: 'Applications that wait' }),
  lead: two({
    ja: '紹介のない方の最初の申込と、保護者の同意がいる申込です。受けると、席か順番待ちに入ります。',
    en: 'First applications of people without a referral, and those that need a guardian. Accepted, they get a place or wait for one.',
  }),
  none: two({ ja: '待っている申込はありません', en: 'Nothing waits' }),
  noneText: two({ ja: '申込があると、ここに並びます。', en: 'Applications appear here.' }),
  newcomer: two({ ja: '紹介なし・はじめて', en: 'No referral, first time' }),
  minor: two({ ja: '17歳以下・保護者の同意', en: 'Under eighteen: a guardian' }),
  guardian: two({ ja: '保護者の同意を確かめました', en: 'A guardian has agreed' }),
  guardianHint: two({
    ja: '電話や紙で確かめた日が、記録に残ります。',
    en: 'The day is kept in the records.',
  }),
  accept: two({ ja: '受ける', en: 'Accept' }),
  accepted: two({ ja: '申込を受けました', en: 'Accepted' }),
  decline: two({ ja: '今回はおことわりする', en: 'Decline' }),
  declined: two({ ja: 'おことわりしました', en: 'Declined' }),
  waiting: two({
    ja: ({ count }: { count: number }) => `待っている申込が${count}件`,
    en: ({ count }: { count: number }) =>
      `${count} ${count === 1 ? 'application' : 'applications'} wait`,
  }),
  see: two({ ja: '申込を見る', en: 'See them' }),
}

export const mergeWords = {
  to: two({ ja: '同じ人の登録をまとめる', en: 'Merge with another entry' }),
  heading: two({ ja: '二つの登録を、一人にまとめる', en: 'Make two entries one person' }),
  lead: two({
    ja: 'まとめると元にもどせません。このページの人が残り、相手の紹介・申込・参加記録・入っている機器が、この人のものになります。相手の入室キーは使えなくなります。',
    en: 'This cannot be undone. This person stays; the other’s referrals, places, attendance and browsers become theirs. The other entry key stops working.',
  }),
  search: two({ ja: '相手のよび名', en: 'The other’s nickname' }),
  searchHint: two({ ja: '一部でも探せます', en: 'A part of it is enough' }),
  find: two({ ja: 'さがす', en: 'Search' }),
  found: two({ ja: '見つかった人', en: 'Found' }),
  none: two({ ja: '見つかりませんでした', en: 'Nobody found' }),
  noneText: two({
    ja: 'よび名の一部で、もう一度さがしてください。',
    en: 'Try another part of the nickname.',
  }),
  merge: two({ ja: 'この人とまとめる', en: 'Merge with this one' }),
  sure: two({
    ja: '同じ人だと、本人か機関に確かめました',
    en: 'They are the same person: I have made sure',
  }),
  merged: two({ ja: '一人にまとめました', en: 'Merged' }),
  unsure: two({ ja: '同じ人だと確かめてから、まとめてください', en: 'Please make sure first' }),
}
