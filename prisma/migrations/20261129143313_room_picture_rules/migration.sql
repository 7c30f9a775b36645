ALTER TABLE seat ADD CONSTRAINT seat_hands_turn CHECK (hands_turn BETWEEN 0 AND 3);
