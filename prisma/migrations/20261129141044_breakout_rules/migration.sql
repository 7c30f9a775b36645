ALTER TABLE room ADD CONSTRAINT room_of_session_or_room CHECK (
  (session_id IS NULL) <> (parent_id IS NULL)
  AND (parent_id IS NULL) = (entry IS NULL)
  AND (theme IS NULL OR parent_id IS NOT NULL));
