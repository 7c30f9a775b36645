import { Prisma } from '#app/generated/prisma/client.ts'
import type { GuestRole, PhaseKind, SessionVenue } from '#app/generated/prisma/enums.ts'
import { database, kept } from '#app/platform/database.server.ts'
import type { ListedProgramme } from '../session/programme-as-json.server.ts'
import type { Texts } from '../session/programme-texts.ts'
import { type SessionColumns, sessionColumns } from '../session/session-columns.server.ts'
import { forParticipantsInSql } from './for-participants-in-sql.server.ts'
import { placeColumns, placeJoins, type WithPlaceColumns } from './own-place-in-sql.server.ts'

/** What the page of a session reads of its programme. */
interface ShownProgramme extends ListedProgramme, Texts<'audience' | 'bring'> {
  id: string
  /** Days before a session by which materials are on their way; none: nothing is sent. */
  materialsLead: number | null
  /** The hash of its picture, where it has one. */
  pictureHash: string | null
}

/** A session as its own page shows it, with how it is taken, seen by one person. */
type FoundSession = WithPlaceColumns<SessionPage>

interface SessionPage extends SessionColumns {
  programme: ShownProgramme
  openedAt: Date | null
  closedAt: Date | null
  /** Why it does not take place. */
  cancelledFor: string | null
  /** The last move: whence, and why; null where it never moved. */
  movedFrom: Date | null
  movedFor: string | null
  /** The last change of where it is held. */
  venueChange: { fromVenue: SessionVenue; fromPlace: string | null; reason: string | null } | null
  /** Who is on duty, by name. */
  staff: string[]
  phases: { kind: PhaseKind; fromMinute: number }[]
  guests: { role: GuestRole; name: string; affiliation: string }[]
  /** A guardian has agreed to this programme. */
  hasGuardian: boolean
}

/** A confirmed session for participants, or null. One statement, as for the list of what is coming. */
export async function findOwnSession({
  participantId,
  sessionId,
}: {
  participantId: string
  sessionId: string
}): Promise<FoundSession | null> {
  const [session] = await database().$queryRaw<FoundSession[]>(Prisma.sql`${kept}
    SELECT ${sessionColumns}, ${shownProgramme} AS programme,
      room.opened_at AS "openedAt", room.closed_at AS "closedAt",
      cancellation.reason AS "cancelledFor",
      move.from_start_at AS "movedFrom", move.reason AS "movedFor",
      (SELECT json_build_object('fromVenue', from_venue, 'fromPlace', from_place, 'reason', reason)
        FROM venue_change WHERE session_id = session.id ORDER BY created_at DESC LIMIT 1) AS "venueChange",
      ARRAY(SELECT staff.name FROM assignment JOIN staff ON staff.id = assignment.staff_id
        WHERE session_id = session.id AND released_at IS NULL ORDER BY assignment.id) AS staff,
      coalesce((SELECT json_agg(json_build_object('kind', kind, 'fromMinute', from_minute)
          ORDER BY from_minute)
        FROM phase WHERE session_id = session.id), '[]') AS phases,
      coalesce((SELECT json_agg(json_build_object('role', role, 'name', name, 'affiliation', affiliation)
          ORDER BY created_at)
        FROM guest_key WHERE session_id = session.id AND revoked_at IS NULL), '[]') AS guests,
      EXISTS (SELECT FROM guardian_consent WHERE programme_id = programme.id
        AND participant_id = ${participantId}::uuid AND withdrawn_at IS NULL) AS "hasGuardian",
      ${placeColumns(participantId)}
    FROM session JOIN programme ON programme.id = session.programme_id
    LEFT JOIN room ON room.session_id = session.id
    LEFT JOIN LATERAL (SELECT from_start_at, reason FROM session_move
      WHERE session_id = session.id ORDER BY created_at DESC LIMIT 1) move ON true
    ${placeJoins(participantId)}
    WHERE session.id = ${sessionId}::uuid AND session.confirmed_at IS NOT NULL
      AND ${forParticipantsInSql}`)
  return session ?? null
}

const shownProgramme = Prisma.sql`json_build_object(
  'id', programme.id, 'kind', programme.kind, 'allowsDropIn', programme.allows_drop_in,
  'asksGuardian', programme.asks_guardian, 'materialsLead', programme.materials_lead,
  'titleJa', programme.title_ja, 'titleEasy', programme.title_easy, 'titleEn', programme.title_en,
  'descriptionJa', programme.description_ja, 'descriptionEasy', programme.description_easy,
  'descriptionEn', programme.description_en,
  'audienceJa', programme.audience_ja, 'audienceEasy', programme.audience_easy,
  'audienceEn', programme.audience_en,
  'bringJa', programme.bring_ja, 'bringEasy', programme.bring_easy, 'bringEn', programme.bring_en,
  'pictureHash', (SELECT hash FROM programme_picture WHERE programme_id = programme.id))`
