-- What a rule must say for its pattern, and what nobody can mean.
ALTER TABLE rule ADD CONSTRAINT rule_says_when CHECK (CASE pattern
  WHEN 'monthly_weekdays' THEN coalesce(weekday BETWEEN 1 AND 7, false)
    AND cardinality(weeks) > 0 AND weeks <@ ARRAY[1, 2, 3, 4, 5, -1]
  WHEN 'every_n_weeks' THEN coalesce(weekday BETWEEN 1 AND 7 AND every_weeks BETWEEN 1 AND 52, false)
  WHEN 'fixed_dates' THEN cardinality(dates) > 0 END);
ALTER TABLE rule ADD CONSTRAINT rule_span CHECK (ends_on >= starts_on);
ALTER TABLE closure ADD CONSTRAINT closure_span CHECK (from_date <= to_date);

-- A session that a rule named knows which date that was.
ALTER TABLE session ADD CONSTRAINT session_of_rule CHECK ((rule_id IS NULL) = (rule_date IS NULL));

-- The parts of a session follow one another.
ALTER TABLE phase ADD CONSTRAINT phase_span CHECK (0 <= from_minute AND from_minute < to_minute);
ALTER TABLE phase ADD CONSTRAINT phase_apart
  EXCLUDE USING gist (session_id WITH =, int4range(from_minute, to_minute) WITH &&);
