import { database } from '#app/platform/database.server.ts'
import { lookupOf } from '#app/platform/seal.server.ts'

/** Whether an address is one of those that a browser was signed in with before. */
export async function isAddressAmong(ids: string[], address: string): Promise<boolean> {
  if (ids.length === 0) return false
  const where = { id: { in: ids }, lookup: lookupOf(address), retiredAt: null }
  return (await database().mailAddress.count({ where })) > 0
}
