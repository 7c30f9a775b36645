CREATE TABLE "retired_seal_key" (
    "id" TEXT NOT NULL,
    "retired_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "retired_seal_key_pkey" PRIMARY KEY ("id")
);

-- A process that still knows a retired key only is refused: what it sealed could never be opened.
CREATE FUNCTION refuse_retired_key() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE key_id text := split_part(to_jsonb(NEW) ->> TG_ARGV[0], '.', 1);
BEGIN
  IF EXISTS (SELECT FROM retired_seal_key WHERE id = key_id) THEN
    RAISE EXCEPTION 'the seal key % is retired', key_id
      USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;

-- One for each column of app/domain/seal-key/sealed-columns.ts.
CREATE TRIGGER mail_address_retired_key BEFORE INSERT OR UPDATE OF sealed ON mail_address
  FOR EACH ROW EXECUTE FUNCTION refuse_retired_key('sealed');
CREATE TRIGGER identity_retired_key BEFORE INSERT OR UPDATE OF sealed ON identity
  FOR EACH ROW EXECUTE FUNCTION refuse_retired_key('sealed');
CREATE TRIGGER totp_retired_key BEFORE INSERT OR UPDATE OF sealed ON totp
  FOR EACH ROW EXECUTE FUNCTION refuse_retired_key('sealed');
CREATE TRIGGER mail_retired_key BEFORE INSERT OR UPDATE OF sealed_secret ON mail
  FOR EACH ROW WHEN (NEW.sealed_secret IS NOT NULL) EXECUTE FUNCTION refuse_retired_key('sealed_secret');
