ALTER TABLE question SET UNLOGGED;

ALTER TABLE incident ADD CONSTRAINT incident_closed_by
  CHECK ((closed_at IS NULL) = (closed_by_id IS NULL));

CREATE TRIGGER incident_retired_key BEFORE INSERT OR UPDATE OF sealed_note ON incident
  FOR EACH ROW EXECUTE FUNCTION refuse_retired_key('sealed_note');
