import { everybody, guests } from './actors.ts'
import type { Lines } from './check-lines.ts'

/** The guests' own door. The room they come to is in room.lines.ts. */
export const lines: Lines = {
  'GET /guest': { may: guests },
  'GET /guest/enter': { may: everybody },
  'POST /guest/enter': {
    may: everybody,
    as: 'code_wrong',
    form: () => ({ code: '7H2M-4QXD-K9P' }),
  },
  'GET /guest/sign-out': { may: everybody, as: 'moved' },
  'POST /guest/sign-out': {
    may: everybody,
    as: 'nothing',
    but: { guest: 'done', otherGuest: 'done' },
  },
}
