import { everybody } from './actors.ts'
import type { Lines } from './check-lines.ts'

const code = '7H2M-4QXD-K9P'
const address = 'nobody@mail.example'

/** The ways in, for whoever holds nothing: everybody hears the same, and nothing is kept. */
export const lines: Lines = {
  'GET /desk/sign-in': { may: everybody },
  'POST /desk/sign-in': { may: everybody, as: 'nothing', form: () => ({ address }) },
  'GET /desk/sign-in/code': { may: everybody, as: 'moved' },
  'POST /desk/sign-in/code': {
    may: everybody,
    as: 'number_wrong',
    cookie: 'engawa-browser=another',
    form: () => ({ code: '048213' }),
  },
  'GET /desk/sign-in/second-factor': { may: everybody, as: 'moved' },
  'POST /desk/sign-in/second-factor': {
    may: everybody,
    as: 'link_dead',
    cookie: 'engawa-desk-half=another',
    form: () => ({ code: '048213' }),
  },
  'GET /desk/sign-in/without-mail': { may: everybody },
  'POST /desk/sign-in/without-mail': {
    may: everybody,
    as: 'second_factor_wrong',
    form: ({ onDuty }) => ({ address: onDuty.mailText, totpCode: '048213', recoveryCode: code }),
  },
  'GET /desk/sign-in/passkey': { may: everybody, as: 'moved' },
  'POST /desk/sign-in/passkey': {
    may: everybody,
    as: 400,
    form: () => ({ step: 'enter', response: JSON.stringify({ id: 'test' }) }),
  },
  'GET /sign-in/link': { may: everybody },
  'POST /sign-in/link': { may: everybody, as: 'link_dead', form: () => ({ code }) },
  'GET /agency/sign-in': { may: everybody },
  'POST /agency/sign-in': { may: everybody, as: 'nothing', form: () => ({ address }) },
  'GET /agency/sign-in/code': { may: everybody, as: 'moved' },
  'POST /agency/sign-in/code': {
    may: everybody,
    as: 'number_wrong',
    cookie: 'engawa-browser=another',
    form: () => ({ code: '048213' }),
  },
  'GET /agency/mailbox': { may: everybody },
  'POST /agency/mailbox': { may: everybody, as: 'code_wrong', form: () => ({ code }) },
}
