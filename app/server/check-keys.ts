import { secretsFile } from './parts/secrets.ts'
import { StartRefused } from './start-refused.ts'

/**
 * With other keys than the database's own no entry key would fit and no contact would open.
 * @throws StartRefused naming them
 */
export async function checkKeys(dataFolder: string, now: Date): Promise<void> {
  const { findForeignKeys } = await import('#app/domain/seal-key/find-foreign-keys.server.ts')
  const found = await findForeignKeys({ now })
  if (found.length === 0) return
  const names = found.join(', ')
  throw new StartRefused(
    `このデータベースの鍵ではありません（${names}）。${secretsFile(dataFolder)} か環境変数に、元の鍵を戻してください。\nThese are not the keys of this database (${names}): put the right ones back into ${secretsFile(dataFolder)} or the environment.`,
  )
}
