ALTER TABLE device_check ADD CONSTRAINT device_check_one_person CHECK ((participant_id IS NULL) <> (guest_key_id IS NULL));
