import pg from 'pg'

/**
 * Notes every row that is written to this file's database, of the hub's own tables and of waiting
 * jobs, and can take all of it back: each visit finds the same world. What only counts attempts is
 * taken back too, but is no trace.
 */
export async function noteWrites() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(install)
  let mark = '0'
  return {
    /** What is written from here on are traces; what was before belongs to the preparation. */
    async begin() {
      const { rows } = await client.query<{ last: string }>(
        'SELECT COALESCE(max(id), 0) AS last FROM noted_write',
      )
      mark = rows[0]?.last ?? '0'
    },
    /** The tables that were written since, by name, and the rows as they are now. */
    async traces(): Promise<{ tables: string[]; rows: string }> {
      const { rows } = await client.query<{ name: string; after: unknown }>(
        `SELECT name, after FROM noted_write WHERE id > $1 AND name <> 'attempt'`,
        [mark],
      )
      const tables = [...new Set(rows.map(({ name }) => name))].toSorted()
      return { tables, rows: JSON.stringify(rows.map(({ after }) => after)) }
    },
    takeBack: () => client.query('SELECT take_back()'),
    stop: () => client.end(),
  }
}

/** The connection is a replica's: its own writes start no trigger and ask no foreign key. */
const install = `
  SET session_replication_role = replica;
  CREATE TABLE noted_write (id bigserial PRIMARY KEY, name text, before jsonb, after jsonb);

  CREATE FUNCTION note_write() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  BEGIN
    IF before IS DISTINCT FROM after THEN
      INSERT INTO public.noted_write (name, before, after) VALUES (TG_RELID::regclass::text, before, after);
    END IF;
    RETURN NULL;
  END $$;

  DO $$ DECLARE name text; BEGIN
    FOR name IN
      SELECT oid::regclass FROM pg_class WHERE relkind = 'r' AND
        (relnamespace = 'public'::regnamespace AND relname <> 'noted_write'
          OR oid = 'graphile_worker._private_jobs'::regclass)
    LOOP
      EXECUTE format('CREATE TRIGGER note_write AFTER INSERT OR UPDATE OR DELETE ON %s
        FOR EACH ROW EXECUTE FUNCTION note_write()', name);
    END LOOP;
  END $$;

  CREATE FUNCTION take_back() RETURNS void LANGUAGE plpgsql AS $$
  DECLARE noted record;
  BEGIN
    FOR noted IN SELECT * FROM noted_write ORDER BY id DESC LOOP
      EXECUTE format('DELETE FROM %s t WHERE to_jsonb(t) = $1', noted.name) USING noted.after;
      IF noted.before IS NOT NULL THEN
        EXECUTE format('INSERT INTO %s OVERRIDING SYSTEM VALUE
          SELECT (jsonb_populate_record(NULL::%1$s, $1)).*', noted.name) USING noted.before;
      END IF;
    END LOOP;
    DELETE FROM noted_write;
  END $$;`
