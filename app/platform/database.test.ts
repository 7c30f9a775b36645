import { expect, test } from 'vitest'
import { Prisma } from '#app/generated/prisma/client.ts'
import { database, kept } from './database.server.ts'

test('a connection keeps the statements that say so, and no others', async () => {
  const keptTexts = await database().$transaction(async (tx) => {
    for (const start of [kept, Prisma.empty])
      for (const number of [1, 2]) await tx.$queryRaw(Prisma.sql`${start} SELECT ${number}::int`)
    return await tx.$queryRaw`SELECT statement FROM pg_prepared_statements`
  })
  expect(keptTexts).toEqual([{ statement: '/* kept */ SELECT $1::int' }])
})
