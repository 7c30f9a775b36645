-- Who gave a place back before did it themselves.
UPDATE registration SET cancelled_for = 'by_person' WHERE cancelled_at IS NOT NULL;

ALTER TABLE registration ADD CONSTRAINT registration_offer
  CHECK ((offered_at IS NULL) = (offer_ends_at IS NULL));
ALTER TABLE registration ADD CONSTRAINT registration_ended_for
  CHECK ((cancelled_at IS NULL) = (cancelled_for IS NULL));
ALTER TABLE participant ADD CONSTRAINT participant_merge
  CHECK ((merged_at IS NULL) = (merged_into_id IS NULL) AND merged_into_id <> id);
CREATE UNIQUE INDEX guardian_consent_one_in_force ON guardian_consent (participant_id, programme_id)
  WHERE withdrawn_at IS NULL;
