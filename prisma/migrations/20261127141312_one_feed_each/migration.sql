ALTER TABLE feed ADD CONSTRAINT feed_one_person CHECK (num_nonnulls(participant_id, staff_id) = 1);
CREATE UNIQUE INDEX feed_one_live_of_participant ON feed (participant_id) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX feed_one_live_of_staff ON feed (staff_id) WHERE revoked_at IS NULL;
