-- However a sign-in is revoked, the gate hears of its seats and closes their connections, and the
-- streams of the rooms that the person waits for or sits in look who is still signed in.
CREATE FUNCTION close_seats_of_sign_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('seat_closed', identity) FROM seat WHERE sign_in_id = NEW.id;
  PERFORM pg_notify('session_changed', room.session_id::text)
    FROM seat JOIN room ON room.session_id = seat.session_id AND room.closed_at IS NULL
    WHERE seat.participant_id = NEW.participant_id OR seat.staff_id = NEW.staff_id;
  RETURN NULL;
END $$;
CREATE TRIGGER sign_out_closes_seats AFTER UPDATE OF revoked_at ON sign_in
  FOR EACH ROW WHEN (OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL)
  EXECUTE FUNCTION close_seats_of_sign_in();
