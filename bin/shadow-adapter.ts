import { randomUUID } from 'node:crypto'
import { ColumnTypeEnum, type SqlQuery } from '@prisma/driver-adapter-utils'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

// Five things in adapter-pg 7.10.0 keep the schema engine from working through it; each is mended
// here and nowhere else. They touch its inside: the versions are pinned, and a test guards them.

type Connected = Awaited<ReturnType<PrismaPg['connect']>>

/** The inside of adapter-pg's connection, as far as it is touched. */
interface Inside {
  client: pg.Pool
  performIO(query: SqlQuery): Promise<{ fields: { dataTypeID: number }[] }>
  onError(error: unknown): never
}

/** PostgreSQL's "char" and name[], which adapter-pg cannot name, and how they are read instead. */
const oid = { char: 18, text: 25, nameArray: 1003, textArray: 1009 }

/**
 * The way from the schema engine to PostgreSQL. Its shadow database is one of its own, made empty
 * and dropped at the end; adapter-pg would replay the migrations in the main one.
 */
export class ShadowAdapter extends PrismaPg {
  readonly #url: string

  constructor(url: string) {
    super({ connectionString: url })
    this.#url = url
  }

  override async connect(): Promise<Connected> {
    return mend(await super.connect())
  }

  override async connectToShadowDb(): Promise<Connected> {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`
    await this.#administer(`CREATE DATABASE "${name}" TEMPLATE template0`)
    const url = new URL(this.#url)
    url.pathname = `/${name}`
    const adapter = mend(await new PrismaPg({ connectionString: url.href }).connect())
    const dispose = adapter.dispose.bind(adapter)
    adapter.dispose = async () => {
      await dispose() // adapter-pg drops first, and is then one of those still connected
      await this.#administer(`DROP DATABASE "${name}" WITH (FORCE)`)
    }
    return adapter
  }

  async #administer(sql: string) {
    const client = new pg.Client({ connectionString: this.#url })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
}

function mend(adapter: Connected): Connected {
  const inside = adapter as unknown as Inside
  const performIO = inside.performIO.bind(inside)
  const queryRaw = adapter.queryRaw.bind(adapter)
  let charColumns = new Set<number>()
  let turn: Promise<unknown> = Promise.resolve()

  // adapter-pg splits scripts at every semicolon, inside functions and strings too.
  adapter.executeScript = async (script) => {
    try {
      await inside.client.query(script)
    } catch (error) {
      inside.onError(error)
    }
  }
  inside.performIO = async (query) => {
    const result = await performIO(query)
    charColumns = new Set()
    result.fields.forEach((field, index) => {
      if (field.dataTypeID === oid.nameArray) field.dataTypeID = oid.textArray
      if (field.dataTypeID !== oid.char) return
      charColumns.add(index)
      field.dataTypeID = oid.text
    })
    return result
  }
  // One query at a time, so that the columns noted above are those of this query.
  adapter.queryRaw = (query) => {
    const result = turn.then(async () => {
      const rows = await queryRaw(query)
      const columnTypes = rows.columnTypes.map((type, index) =>
        charColumns.has(index) ? ColumnTypeEnum.Character : type,
      )
      return { ...rows, columnTypes }
    })
    turn = result.catch(() => undefined)
    return result
  }
  return adapter
}
