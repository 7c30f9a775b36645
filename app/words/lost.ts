import { three } from './language.ts'

/** The line to the hub is down, as those in the room or at its door read it. */
export const lostWords = {
  mild: three({
    ja: 'つながりが切れました。つなぎなおしています。',
    easy: '切れました。つなぎなおして います。',
    en: 'The connection was lost. Reconnecting.',
  }),
  reasons: {
    offline: {
      heading: three({
        ja: '電波が届いていません',
        easy: '電波が ありません',
        en: 'Your device has no network',
      }),
      lead: three({
        ja: 'この電話やパソコンが、ネットにつながっていません。Wi-Fi や機内モードを見てみてください。',
        easy: 'ネットに つながって いません。Wi-Fi を 見てください。',
        en: 'This device is not on the network. Have a look at Wi-Fi and flight mode.',
      }),
    },
    server: {
      heading: three({
        ja: 'こちらの機械を入れなおしています',
        easy: 'こちらの 機械を なおして います',
        en: 'Our side is starting again',
      }),
      lead: three({
        ja: 'あなたのせいではありません。1分ほどで、もとにもどります。',
        easy: 'あなたは わるくないです。1分くらいで なおります。',
        en: 'It is not you. It should be back within a minute.',
      }),
    },
    unreachable: {
      heading: three({
        ja: 'こちらに届いていません',
        easy: 'とどいて いません',
        en: 'We cannot be reached',
      }),
      lead: three({
        ja: '電波が弱いか、こちらの機械が止まっています。場所を少し変えるか、Wi-Fi を切りかえてみてください。',
        easy: '電波が よわいか、こちらの 機械が 止まっています。Wi-Fi を かえてみてください。',
        en: 'The signal is weak, or our side has stopped. Try another spot, or switch Wi-Fi.',
      }),
    },
  },
  kept: three({
    ja: '席はそのままです。つながれば、自動でもどります。',
    easy: '席は そのままです。つながると、もどります。',
    en: 'Your seat is kept. You come back by itself when the line does.',
  }),
  retry: three({
    ja: 'いま、つなぎなおす',
    easy: 'いま つなぎなおす',
    en: 'Reconnect now',
  }),
}
