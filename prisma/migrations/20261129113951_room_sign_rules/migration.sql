ALTER TABLE seat ADD CONSTRAINT seat_stamp_with_time CHECK ((stamp IS NULL) = (stamped_at IS NULL));
