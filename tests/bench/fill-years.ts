import { onServer } from '#tests/setup/clone-template.ts'

/** How much has happened in a network before somebody opens a page. */
export interface Size {
  years: number
  agencies: number
  participants: number
}

export interface Filled {
  participantId: string
  coordinatorId: string
  sessionId: string
}

/**
 * Fills a migrated, empty database with the years of a network up to now and its half year to come:
 * twenty programmes that meet twice a month with two on duty and eight people, each with a referral; records
 * of attendance, sent mail and a trail of what was done. More years and people make the past longer, not the
 * weeks fuller: a week of ten gatherings is one whatever came before it.
 */
export async function fillYears(url: string, size: Size, now: Date): Promise<Filled> {
  const filled: Filled = { participantId: '', coordinatorId: '', sessionId: '' }
  await onServer(url, async (client) => {
    await client.query(`SET timezone = 'UTC'`)
    await client.query(statements(size, now))
    await client.query('ANALYZE')
    const { rows } = await client.query<Filled>(`
      SELECT r.participant_id AS "participantId", s.id AS "sessionId",
        (SELECT id FROM staff WHERE 'coordinator' = ANY(roles) LIMIT 1) AS "coordinatorId"
      FROM session s JOIN registration r ON r.session_id = s.id
      WHERE s.door_at > '${now.toISOString()}'::timestamptz + interval '3 days'
      ORDER BY s.door_at, r.number LIMIT 1`)
    Object.assign(filled, rows[0])
  })
  return filled
}

const programmes = 20
const placesTaken = 8

function statements({ years, agencies, participants }: Size, now: Date): string {
  const at = `'${now.toISOString()}'::timestamptz`
  const fortnights = years * 26
  const long = `date_trunc('hour', ${at}) - interval '${years} years'`
  return `
    INSERT INTO network (id, name, office_name, phone, exit_url, updated_at)
      VALUES (1, 'ゆきあかりネットワーク', '事務局', '011-000-0000', 'https://weather.example/', ${at});
    INSERT INTO agency (id, name, kind, municipality_code, sharing_basis, created_at)
      SELECT gen_random_uuid(), '相談室 ' || n, 'self_reliance', '011002', 'third_party', ${long}
      FROM generate_series(1, ${agencies}) n;
    INSERT INTO staff (id, name, roles, language, created_at)
      SELECT gen_random_uuid(), '職員 ' || n,
        CASE WHEN n = 1 THEN '{coordinator}' ELSE '{facilitator}' END::staff_role[], 'ja', ${long}
      FROM generate_series(1, 40) n;
    INSERT INTO participant (id, nickname, form, language, created_at, welcomed_at)
      SELECT gen_random_uuid(), 'すずめ' || n, 'listen', 'ja', ${long}, ${long}
      FROM generate_series(1, ${participants}) n;
    INSERT INTO referral (id, agency_id, participant_id, case_number, created_at)
      SELECT gen_random_uuid(), a.id, p.id, 'K-' || p.n, ${long}
      FROM (SELECT id, row_number() OVER (ORDER BY id) n FROM participant) p
      JOIN (SELECT id, row_number() OVER (ORDER BY id) n FROM agency) a
        ON a.n = p.n % ${agencies} + 1;
    INSERT INTO consent (id, referral_id, item, wording_version, wording_hash, language, granted_at)
      SELECT gen_random_uuid(), id, 'attendance', 1, 'hash', 'ja', ${long} FROM referral;
    INSERT INTO programme (id, kind, title_ja, title_easy, title_en, description_ja, description_easy,
      description_en, agency_title, capacity, created_at)
      SELECT gen_random_uuid(),
        (ARRAY['tea_gathering', 'craft', 'career_talk'])[n % 3 + 1]::programme_kind,
        'えんがわ茶話会 ' || n, 'おちゃの 会 ' || n, 'Tea on the veranda ' || n,
        'お茶を飲みながら、聞くだけでも参加できます。', 'おちゃを のみます。', 'Have some tea.',
        'オンライン茶話会 ' || n, 10, ${long}
      FROM generate_series(1, ${programmes}) n;
    INSERT INTO session (id, programme_id, door_at, start_at, end_at, close_at, capacity, created_at, confirmed_at)
      SELECT gen_random_uuid(), p.id, t.start_at - interval '30 minutes', t.start_at,
        t.start_at + interval '90 minutes', t.start_at + interval '2 hours', 10, ${long}, ${long}
      FROM (SELECT id, row_number() OVER (ORDER BY title_ja) n FROM programme) p
      CROSS JOIN generate_series(-${fortnights}, 13) f
      CROSS JOIN LATERAL (SELECT date_trunc('day', ${at}) + interval '6 hours'
        + (f * 14 + p.n % 14) * interval '1 day' AS start_at) t;
    CREATE TEMP TABLE held AS SELECT id, start_at, row_number() OVER (ORDER BY start_at, id) n FROM session;
    CREATE TEMP TABLE person AS SELECT id, row_number() OVER (ORDER BY id) n FROM participant;
    CREATE TEMP TABLE member AS SELECT id, row_number() OVER (ORDER BY id) n FROM staff;
    INSERT INTO assignment (id, session_id, staff_id, role, door_at, close_at, created_at)
      SELECT gen_random_uuid(), s.id, m.id, 'lead', s.door_at, s.close_at, ${long}
      FROM held h JOIN session s ON s.id = h.id
      JOIN member m ON m.n IN (h.n % 20 + 1, h.n % 20 + 21);
    INSERT INTO registration (id, session_id, participant_id, form, applied_at, confirmed_at)
      SELECT gen_random_uuid(), h.id, p.id, 'listen', h.start_at - interval '9 days', h.start_at - interval '9 days'
      FROM held h CROSS JOIN generate_series(1, ${placesTaken}) k
      JOIN person p ON p.n = (h.n * ${placesTaken} + k) % ${participants} + 1;
    INSERT INTO attendance (id, session_id, participant_id, form, attended, seconds, intervals,
      rule_version, estimated, confirmed_at, confirmed_by_id)
      SELECT gen_random_uuid(), r.session_id, r.participant_id, 'listen', true, 5400, '[]', 1, false,
        h.start_at, (SELECT id FROM staff LIMIT 1)
      FROM registration r JOIN held h ON h.id = r.session_id WHERE h.start_at < ${at};
    INSERT INTO reminder (id, registration_id, lead_minutes, start_at, created_at)
      SELECT gen_random_uuid(), r.id, 1440, h.start_at, h.start_at
      FROM registration r JOIN held h ON h.id = r.session_id WHERE h.start_at < ${at};
    INSERT INTO mail_address (id, owner, sealed, lookup, created_at)
      VALUES (gen_random_uuid(), 'staff', 'test.none', 'none', ${long});
    INSERT INTO mail (id, kind, subject_id, address_id, message_id, language, state, created_at, sent_at)
      SELECT gen_random_uuid(), 'reminder', r.id, (SELECT id FROM mail_address LIMIT 1), r.id::text, 'ja',
        'accepted', r.created_at, r.created_at FROM reminder r;
    INSERT INTO audit_entry (at, actor_kind, actor_id, verb, subject_kind, subject_id)
      SELECT applied_at, 'participant', participant_id, 'apply', 'registration', id FROM registration;`
}
