import { everybody, staff } from './actors.ts'
import type { Lines } from './check-lines.ts'

const administrator = { may: ['administrator' as const] }

/** The network and its staff: administrators. One's own account: everybody at the desk. */
export const lines: Lines = {
  'GET /desk/staff': administrator,
  'GET /desk/staff/new': administrator,
  'POST /desk/staff/new': {
    ...administrator,
    form: () => ({ name: '新人', address: 'someone@mail.example', roles: ['facilitator'] }),
  },
  'GET /desk/staff/:staffId/end': { may: everybody, as: 'moved' },
  'POST /desk/staff/:staffId/end': administrator,
  'GET /desk/network': administrator,
  'POST /desk/network': {
    ...administrator,
    form: ({ administrator: { id } }) => ({
      name: 'えんがわ',
      officeName: '事務局',
      exitUrl: 'https://weather.example/',
      privacyLead: id,
    }),
  },
  'GET /desk/trail': { may: ['coordinator', 'administrator'] },
  'GET /desk/account': { may: staff },
  'POST /desk/account': {
    may: staff,
    form: () => ({ name: '改名', address: 'someone@mail.example', language: 'en' }),
  },
  'GET /desk/account/calendar': { may: staff },
  'GET /desk/account/calendar/feed': { may: everybody, as: 'moved' },
  'POST /desk/account/calendar/feed': { may: staff },
  'GET /desk/account/calendar/feed/revocation': { may: everybody, as: 'moved' },
  'POST /desk/account/calendar/feed/revocation': { may: ['onDuty'], others: 'nothing' },
  'GET /desk/account/authenticator': { may: staff },
  'POST /desk/account/authenticator': { may: staff, form: () => ({ step: 'begin' }) },
  'GET /desk/account/passkeys': { may: staff },
  'GET /desk/account/passkeys/registration': { may: everybody, as: 'moved' },
  'POST /desk/account/passkeys/registration': { may: staff, form: () => ({ step: 'begin' }) },
  'GET /desk/account/passkeys/:passkeyId/removal': { may: everybody, as: 'moved' },
  'POST /desk/account/passkeys/:passkeyId/removal': {
    may: ['onDuty'],
    others: 'nothing',
    unknown: 'nothing',
  },
  'GET /desk/account/sign-ins/:signInId/end': { may: everybody, as: 'moved' },
  'POST /desk/account/sign-ins/:signInId/end': { may: ['onDuty'] },
  'GET /desk/sign-out': { may: everybody, as: 'moved' },
  'POST /desk/sign-out': {
    may: staff,
    but: {
      nobody: 'nothing',
      stranger: 'nothing',
      participant: 'nothing',
      worker: 'nothing',
      otherWorker: 'nothing',
      guest: 'nothing',
      otherGuest: 'nothing',
    },
  },
}
