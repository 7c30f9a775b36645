-- Whoever follows something live under a sign-in hears that it has ended, whatever ended it: no stream has
-- to ask at every change of a room who is still signed in.
CREATE OR REPLACE FUNCTION close_seats_of_sign_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('seat_closed', identity) FROM seat WHERE sign_in_id = NEW.id;
  PERFORM pg_notify('sign_in_ended', NEW.id::text);
  RETURN NULL;
END $$;
