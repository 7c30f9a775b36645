-- Whoever sends something is known, and when.
ALTER TABLE programme ADD CONSTRAINT programme_materials
  CHECK ((materials_lead IS NULL) = (sender_id IS NULL) AND materials_lead BETWEEN 1 AND 60);
ALTER TABLE parcel ADD CONSTRAINT parcel_shipped_by
  CHECK ((shipped_at IS NULL) = (shipped_by_id IS NULL));

CREATE TRIGGER parcel_retired_key BEFORE INSERT OR UPDATE OF sealed_address ON parcel
  FOR EACH ROW WHEN (NEW.sealed_address IS NOT NULL) EXECUTE FUNCTION refuse_retired_key('sealed_address');
