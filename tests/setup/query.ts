import pg from 'pg'

/** The rows of one query, each as a list, over a connection of its own. */
export async function query(url: string, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query({ text: sql, values, rowMode: 'array' })).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}
