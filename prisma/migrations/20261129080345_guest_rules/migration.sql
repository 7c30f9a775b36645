-- A signed-in browser and a seat belong to exactly one person: a guest may be that person too.
ALTER TABLE sign_in DROP CONSTRAINT sign_in_one_person;
ALTER TABLE sign_in ADD CONSTRAINT sign_in_one_person
  CHECK (num_nonnulls(staff_id, worker_id, participant_id, guest_key_id) = 1);
ALTER TABLE seat DROP CONSTRAINT seat_one_person;
ALTER TABLE seat ADD CONSTRAINT seat_one_person
  CHECK (num_nonnulls(participant_id, staff_id, guest_key_id) = 1
    AND (role = 'facilitator') = (staff_id IS NOT NULL)
    AND (role = 'participant') = (participant_id IS NOT NULL));

-- Nobody looks on without a word of where they come from.
ALTER TABLE guest_key ADD CONSTRAINT guest_key_names_guest
  CHECK (name <> '' AND (role <> 'observer' OR affiliation <> ''));

-- The same guest is invited once, however often the button is pressed.
CREATE UNIQUE INDEX guest_key_one_of_a_name ON guest_key (session_id, role, name) WHERE revoked_at IS NULL;
