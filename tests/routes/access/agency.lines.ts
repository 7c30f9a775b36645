import { everybody, workers } from './actors.ts'
import type { Lines } from './check-lines.ts'

/** What agencies see and do: each its own, and what has reached it. */
export const lines: Lines = {
  'GET agency/layout': { may: workers },
  'GET /agency': { may: workers },
  'GET /agency/records/:reference': {
    may: ['worker'],
    as: 'shown, and wrote audit_entry, record_opening',
  },
  'GET /agency/records/:reference/acknowledgement': { may: everybody, as: 'moved' },
  'POST /agency/records/:reference/acknowledgement': {
    may: ['worker'],
    form: () => ({ comment: '受け取りました' }),
  },
  'GET /agency/invitations': { may: workers },
  'GET /agency/invitations/new': { may: workers },
  'POST /agency/invitations/new': {
    may: workers,
    form: () => ({ caseNumber: 'A-1', way: 'slip', language: 'ja' }),
  },
  'GET /agency/invitations/:invitationId/revocation': { may: everybody, as: 'moved' },
  'POST /agency/invitations/:invitationId/revocation': { may: ['worker'] },
  'GET /agency/programmes': { may: workers },
  'GET /agency/programmes/flyers': { may: workers },
  'GET /agency/programmes/:programmeId/flyer': { may: workers },
  'GET /agency/sessions': { may: workers },
  'GET /agency/reminders': { may: workers },
  'GET /agency/account': { may: workers },
  'POST /agency/account': { may: workers, form: () => ({ language: 'en' }) },
  'GET /agency/account/sign-ins/:signInId/end': { may: everybody, as: 'moved' },
  'POST /agency/account/sign-ins/:signInId/end': { may: ['worker'] },
  'GET /agency/sign-out': { may: everybody, as: 'moved' },
  'POST /agency/sign-out': { may: workers },
}
