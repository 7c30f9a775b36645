import { database } from '#app/platform/database.server.ts'
import { everybody } from './actors.ts'
import type { Lines } from './check-lines.ts'
import type { World } from './world.ts'

const unverified = ({ agency }: World) =>
  database().mailbox.update({ where: { id: agency.mailbox.id }, data: { verifiedAt: null } })

const address = 'someone@mail.example'

/** Who takes part, who refers them, and what ties them together: coordinators alone. */
export const lines: Lines = {
  'GET /desk/participants': { may: ['coordinator'] },
  'GET /desk/participants/:participantId': { may: ['coordinator'] },
  'GET /desk/participants/:participantId/contact': { may: ['coordinator'] },
  'POST /desk/participants/:participantId/contact': {
    may: ['coordinator'],
    opens: ['legalName', 'address'],
    form: () => ({ reason: 'requested_by_person' }),
  },
  'GET /desk/participants/:participantId/key': { may: ['coordinator'] },
  'POST /desk/participants/:participantId/key': { may: ['coordinator'] },
  'GET /desk/participants/:participantId/merge': { may: ['coordinator'] },
  'POST /desk/participants/:participantId/merge': {
    may: ['coordinator'],
    as: 'nothing',
    form: () => ({ nickname: 'すず' }),
  },
  'GET /desk/participants/:participantId/merger': { may: everybody, as: 'moved' },
  'POST /desk/participants/:participantId/merger': {
    may: ['coordinator'],
    form: ({ stranger }) => ({ other: stranger.id, sure: 'on' }),
  },
  'GET /desk/applications': { may: ['coordinator'] },
  'GET /desk/applications/:registrationId/acceptance': { may: everybody, as: 'moved' },
  'POST /desk/applications/:registrationId/acceptance': { may: ['coordinator'] },
  'GET /desk/applications/:registrationId/decline': { may: everybody, as: 'moved' },
  'POST /desk/applications/:registrationId/decline': { may: ['coordinator'] },
  'GET /desk/invitations': { may: ['coordinator'] },
  'GET /desk/invitations/new': { may: ['coordinator'] },
  'POST /desk/invitations/new': {
    may: ['coordinator'],
    form: ({ agency }) => ({
      agency: agency.agency.id,
      caseNumber: 'A-1',
      way: 'slip',
      language: 'ja',
    }),
  },
  'GET /desk/invitations/:invitationId/revocation': { may: everybody, as: 'moved' },
  'POST /desk/invitations/:invitationId/revocation': { may: ['coordinator'] },
  'GET /desk/agencies': { may: ['coordinator'] },
  'GET /desk/agencies/new': { may: ['coordinator'] },
  'POST /desk/agencies/new': {
    may: ['coordinator'],
    form: () => ({
      name: 'はまなす相談室',
      kind: 'food_bank',
      municipalityCode: '011002',
      sharingBasis: 'third_party',
    }),
  },
  'GET /desk/agencies/:agencyId': { may: ['coordinator'] },
  'GET /desk/agencies/:agencyId/mailboxes': { may: ['coordinator'] },
  'POST /desk/agencies/:agencyId/mailboxes': {
    may: ['coordinator'],
    form: () => ({ label: '代表', address }),
  },
  'GET /desk/agencies/:agencyId/mailboxes/:mailboxId/code': { may: everybody, as: 'moved' },
  'POST /desk/agencies/:agencyId/mailboxes/:mailboxId/code': {
    may: ['coordinator'],
    given: unverified,
  },
  'GET /desk/agencies/:agencyId/workers': { may: ['coordinator'] },
  'POST /desk/agencies/:agencyId/workers': {
    may: ['coordinator'],
    form: () => ({ name: '支援員', address }),
  },
  'GET /desk/agencies/:agencyId/workers/:workerId/end': { may: everybody, as: 'moved' },
  'POST /desk/agencies/:agencyId/workers/:workerId/end': { may: ['coordinator'] },
}
