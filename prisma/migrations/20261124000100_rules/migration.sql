-- What the Prisma schema cannot say. Each rule has a test in tests/checks/database-rules.test.ts that tries to break it.
-- None of these rules reads the clock: instants come from the caller.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Nobody is booked for two sessions at once.
ALTER TABLE assignment ADD CONSTRAINT assignment_staff_once
  EXCLUDE USING gist (staff_id WITH =, tstzrange(door_at, close_at) WITH &&) WHERE (released_at IS NULL);

-- An assignment carries the span of its session, whatever the caller says, and follows it.
CREATE FUNCTION assignment_takes_span() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT door_at, close_at INTO NEW.door_at, NEW.close_at FROM session WHERE id = NEW.session_id;
  RETURN NEW;
END $$;
CREATE TRIGGER assignment_takes_span BEFORE INSERT ON assignment
  FOR EACH ROW EXECUTE FUNCTION assignment_takes_span();

CREATE FUNCTION assignment_follows_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE assignment SET door_at = NEW.door_at, close_at = NEW.close_at
    WHERE session_id = NEW.id AND released_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER assignment_follows_session AFTER UPDATE OF door_at, close_at ON session
  FOR EACH ROW EXECUTE FUNCTION assignment_follows_session();

ALTER TABLE session ADD CONSTRAINT session_times_in_order
  CHECK (door_at <= start_at AND start_at < end_at AND end_at <= close_at);
ALTER TABLE session ADD CONSTRAINT session_capacity CHECK (capacity > 0);
ALTER TABLE programme ADD CONSTRAINT programme_capacity CHECK (capacity > 0 AND minimum_staff > 0);

-- A signed-in browser and a seat belong to exactly one person.
ALTER TABLE sign_in ADD CONSTRAINT sign_in_one_person
  CHECK (num_nonnulls(staff_id, worker_id, participant_id) = 1);
ALTER TABLE sign_in_link ADD CONSTRAINT sign_in_link_one_person
  CHECK (num_nonnulls(staff_id, worker_id) = 1);
ALTER TABLE seat ADD CONSTRAINT seat_one_person
  CHECK (num_nonnulls(participant_id, staff_id) = 1 AND (role = 'facilitator') = (staff_id IS NOT NULL));

-- One at a time.
CREATE UNIQUE INDEX entry_key_one_live ON entry_key (participant_id) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX mailbox_one_in_use ON mailbox (agency_id) WHERE retired_at IS NULL;
CREATE UNIQUE INDEX consent_one_in_force ON consent (referral_id, item) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX registration_one_place ON registration (session_id, participant_id) WHERE cancelled_at IS NULL;
CREATE UNIQUE INDEX admission_one_current ON admission (seat_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX room_run_one_current ON room_run (room_id) WHERE ended_at IS NULL;
-- A mailed sign-in code must lead to one person.
CREATE UNIQUE INDEX mail_address_signs_in_one ON mail_address (owner, lookup)
  WHERE owner IN ('staff', 'worker') AND retired_at IS NULL;

-- An invitation refers (agency and case number together), or brings somebody back, never both.
ALTER TABLE invitation ADD CONSTRAINT invitation_purpose
  CHECK ((agency_id IS NULL) = (case_number IS NULL) AND num_nonnulls(agency_id, returning_id) <= 1);
ALTER TABLE agency ADD CONSTRAINT agency_municipality_code CHECK (municipality_code ~ '^[0-9]{6}$');
ALTER TABLE network ADD CONSTRAINT network_one_row CHECK (id = 1);

-- Two people stand behind every record that leaves, and the person agreed to these very words.
ALTER TABLE feedback ADD CONSTRAINT feedback_two_people
  CHECK ((released_by_id IS NULL) = (released_at IS NULL) AND released_by_id <> confirmed_by_id);
ALTER TABLE feedback ADD CONSTRAINT feedback_agreed_words
  CHECK (released_at IS NULL OR (agreed_at IS NOT NULL AND agreed_hash = block_hash));
ALTER TABLE feedback ADD CONSTRAINT feedback_block_hash
  CHECK (block_hash = encode(sha256(convert_to(block, 'UTF8')), 'hex'));

-- A code or key exists only until its message has left.
ALTER TABLE mail ADD CONSTRAINT mail_secret_erased
  CHECK (sealed_secret IS NULL OR state IN ('queued', 'sending'));
ALTER TABLE presence ADD CONSTRAINT presence_in_order
  CHECK (last_seen_at >= started_at AND (ended_at IS NULL OR ended_at >= started_at));

-- Append-only ledgers.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER disclosure_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON disclosure
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Chat is not kept: not in the write-ahead log, not after a crash.
ALTER TABLE chat_message SET UNLOGGED;
