import { type RouteConfig, index, layout, prefix, route } from '@remix-run/route-config'

/** What a room page asks for and posts, under the path of either side. */
const roomResources = (path: string, side: 'participant' | 'staff') =>
  prefix(
    path,
    ['entry', 'events', 'token', 'messages', 'signs-of-life', 'departure'].map((name) =>
      route(name, `routes/room/${name}.ts`, { id: `${side}-${name}` }),
    ),
  )

/** The whole product by URL, grouped by who is at the door. */
export default [
  // Participants: complete without script.
  layout('routes/participant/layout.tsx', [
    index('routes/participant/home.tsx'),
    route('enter', 'routes/participant/enter.tsx'),
    route('join', 'routes/participant/join.tsx'),
    route('key', 'routes/participant/key.tsx'),
    route('seat', 'routes/participant/seat.tsx'),
    route('consents', 'routes/participant/consents.tsx'),
    route('sessions/:sessionId', 'routes/participant/session.tsx'),
    route('sessions/:sessionId/registration', 'routes/participant/registration.ts'),
    route(
      'sessions/:sessionId/registration/cancellation',
      'routes/participant/registration-cancellation.ts',
    ),
    route('sessions/:sessionId/registration/coming', 'routes/participant/coming.ts'),
    route('sessions/:sessionId/offer/acceptance', 'routes/participant/offer-acceptance.ts'),
    route('feedbacks/:feedbackId', 'routes/participant/feedback.tsx'),
    route('feedbacks/:feedbackId/sentence', 'routes/participant/feedback-sentence.tsx'),
    route('feedbacks/:feedbackId/agreement', 'routes/participant/feedback-agreement.ts'),
    route('feedbacks/:feedbackId/stop', 'routes/participant/feedback-stop.ts'),
    route('records', 'routes/participant/records.tsx'),
    route('notices', 'routes/participant/notices.tsx'),
    route('notices/reminders', 'routes/participant/reminders.ts'),
    route('unsubscribe/:token', 'routes/participant/unsubscribe.tsx'),
    route('language', 'routes/participant/language.tsx'),
    route('promises', 'routes/participant/promises.tsx'),
    route('sign-out', 'routes/participant/sign-out.ts'),
  ]),

  // The room, for participants and for staff: the same room, seen from two sides.
  layout('routes/room/layout.tsx', [
    ...prefix('room/:sessionId', [
      index('routes/room/participant-room.tsx'),
      route('preview', 'routes/room/preview.tsx'),
    ]),
    route('desk/room/:sessionId', 'routes/room/staff-room.tsx'),
  ]),
  ...roomResources('room/:sessionId', 'participant'),
  ...roomResources('desk/room/:sessionId', 'staff'),
  ...prefix('desk/room/:sessionId', [
    route('opening', 'routes/room/opening.ts'),
    route('closing', 'routes/room/closing.ts'),
    route('admissions', 'routes/room/admissions.ts'),
    route('declines', 'routes/room/declines.ts'),
    route('removals', 'routes/room/removals.ts'),
    route('removals/lifting', 'routes/room/removal-lifting.ts'),
  ]),

  // Signing in with a link made on the machine, for staff and workers.
  route('sign-in/link', 'routes/desk/link.tsx'),

  // The desk.
  ...prefix('desk/sign-in', [
    index('routes/desk/sign-in.tsx'),
    route('code', 'routes/desk/sign-in-code.tsx'),
    route('second-factor', 'routes/desk/second-factor.tsx'),
    route('without-mail', 'routes/desk/sign-in-without-mail.tsx'),
    route('passkey', 'routes/desk/sign-in-passkey.ts'),
  ]),
  layout('routes/desk/layout.tsx', [
    ...prefix('desk', [
      index('routes/desk/today.tsx'),
      route('sessions', 'routes/desk/sessions.tsx'),
      route('sessions/new', 'routes/desk/session-new.tsx'),
      route('sessions/:sessionId', 'routes/desk/session.tsx'),
      route('sessions/:sessionId/assignments', 'routes/desk/assignments.ts'),
      route(
        'sessions/:sessionId/assignments/:assignmentId/release',
        'routes/desk/assignment-release.ts',
      ),
      route('sessions/:sessionId/cancellation', 'routes/desk/session-cancellation.tsx'),
      route('sessions/:sessionId/move', 'routes/desk/session-move.tsx'),
      route('sessions/:sessionId/title', 'routes/desk/session-title.tsx'),
      route('sessions/:sessionId/venue', 'routes/desk/session-venue.tsx'),
      route('sessions/:sessionId/capacity', 'routes/desk/session-capacity.tsx'),
      route('sessions/:sessionId/phases', 'routes/desk/session-phases.tsx'),
      route('sessions/:sessionId/attendance', 'routes/desk/attendance.tsx'),
      route('programmes', 'routes/desk/programmes.tsx'),
      route('programmes/new', 'routes/desk/programme-new.tsx'),
      route('programmes/:programmeId', 'routes/desk/programme.tsx'),
      route('programmes/:programmeId/edit', 'routes/desk/programme-edit.tsx'),
      route('programmes/:programmeId/preview', 'routes/desk/programme-preview.tsx'),
      route('programmes/:programmeId/picture', 'routes/desk/programme-picture.tsx'),
      route('programmes/:programmeId/picture/removal', 'routes/desk/programme-picture-removal.ts'),
      route('programmes/:programmeId/retirement', 'routes/desk/programme-retirement.ts'),
      route('programmes/:programmeId/confirmations', 'routes/desk/confirmations.ts'),
      route('programmes/:programmeId/rules/new', 'routes/desk/rule.tsx', { id: 'rule-new' }),
      route('programmes/:programmeId/rules/:ruleId/change', 'routes/desk/rule.tsx', {
        id: 'rule-change',
      }),
      route('programmes/:programmeId/rules/:ruleId/end', 'routes/desk/rule-end.ts'),
      route('closures', 'routes/desk/closures.tsx'),
      route('closures/:closureId/removal', 'routes/desk/closure-removal.ts'),
      route('participants', 'routes/desk/participants.tsx'),
      route('participants/:participantId', 'routes/desk/participant.tsx'),
      route('participants/:participantId/contact', 'routes/desk/participant-contact.tsx'),
      route('participants/:participantId/key', 'routes/desk/participant-key.tsx'),
      route('participants/:participantId/merge', 'routes/desk/participant-merge.tsx'),
      route('participants/:participantId/merger', 'routes/desk/participant-merger.ts'),
      route('applications', 'routes/desk/applications.tsx'),
      route('applications/:registrationId/acceptance', 'routes/desk/application-acceptance.ts'),
      route('applications/:registrationId/decline', 'routes/desk/application-decline.ts'),
      route('invitations', 'routes/desk/invitations.tsx'),
      route('invitations/new', 'routes/desk/invitation-new.tsx'),
      route('invitations/:invitationId/revocation', 'routes/desk/invitation-revocation.ts'),
      route('agencies', 'routes/desk/agencies.tsx'),
      route('agencies/new', 'routes/desk/agency-new.tsx'),
      route('agencies/:agencyId', 'routes/desk/agency.tsx'),
      route('agencies/:agencyId/mailboxes', 'routes/desk/mailbox-new.tsx'),
      route('agencies/:agencyId/mailboxes/:mailboxId/code', 'routes/desk/mailbox-code.ts'),
      route('agencies/:agencyId/workers', 'routes/desk/worker-new.tsx'),
      route('agencies/:agencyId/workers/:workerId/end', 'routes/desk/worker-end.ts'),
      route('feedbacks', 'routes/desk/feedbacks.tsx'),
      route('feedbacks/:feedbackId', 'routes/desk/feedback.tsx'),
      route('feedbacks/:feedbackId/release', 'routes/desk/feedback-release.ts'),
      route('feedbacks/:feedbackId/arrival', 'routes/desk/feedback-arrival.ts'),
      route('feedbacks/:feedbackId/resending', 'routes/desk/feedback-resending.ts'),
      route('mails', 'routes/desk/mails.tsx'),
      route('mails/:mailId/resending', 'routes/desk/mail-resending.ts'),
      route('mails/:mailId/closing', 'routes/desk/mail-closing.ts'),
      route('staff', 'routes/desk/staff.tsx'),
      route('staff/new', 'routes/desk/staff-new.tsx'),
      route('staff/:staffId/end', 'routes/desk/staff-end.ts'),
      route('network', 'routes/desk/network.tsx'),
      route('trail', 'routes/desk/trail.tsx'),
      route('account', 'routes/desk/account.tsx'),
      route('account/authenticator', 'routes/desk/authenticator.tsx'),
      route('account/passkeys', 'routes/desk/passkeys.tsx'),
      route('account/passkeys/registration', 'routes/desk/passkey-registration.ts'),
      route('account/passkeys/:passkeyId/removal', 'routes/desk/passkey-removal.ts'),
      route('account/sign-ins/:signInId/end', 'routes/desk/sign-in-end.ts'),
      route('sign-out', 'routes/desk/sign-out.ts'),
    ]),
  ]),

  // Agencies.
  ...prefix('agency/sign-in', [
    index('routes/agency/sign-in.tsx'),
    route('code', 'routes/agency/sign-in-code.tsx'),
  ]),
  route('agency/mailbox', 'routes/agency/mailbox.tsx'),
  layout('routes/agency/layout.tsx', [
    ...prefix('agency', [
      index('routes/agency/records.tsx'),
      route('records/:reference', 'routes/agency/record.tsx'),
      route('records/:reference/acknowledgement', 'routes/agency/acknowledgement.ts'),
      route('invitations', 'routes/agency/invitations.tsx'),
      route('invitations/new', 'routes/agency/invitation-new.tsx'),
      route('invitations/:invitationId/revocation', 'routes/agency/invitation-revocation.ts'),
      route('sessions', 'routes/agency/sessions.tsx'),
      route('account', 'routes/agency/account.tsx'),
      route('account/sign-ins/:signInId/end', 'routes/agency/sign-in-end.ts'),
      route('sign-out', 'routes/agency/sign-out.ts'),
    ]),
  ]),

  // Machines.
  route('hooks/livekit', 'routes/machine/livekit-hook.ts'),
  route('programmes/:programmeId/picture/:hash', 'routes/machine/programme-picture.ts'),
  route('health', 'routes/machine/health.ts'),
  route('mailbox/:key', 'routes/machine/mailbox.tsx'),
  route('*', 'routes/machine/not-found.tsx'),
] satisfies RouteConfig
