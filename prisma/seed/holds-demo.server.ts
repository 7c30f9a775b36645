import { type Rows, database } from '#app/platform/database.server.ts'
import { staffId } from './demo-ids.ts'
import { staff } from './people.ts'

/** Whether the demo's people are there. They came in one transaction, so one of them stands for all. */
export async function holdsDemo(rows: Rows = database()): Promise<boolean> {
  const ids = staff.slice(0, 1).map(({ key }) => staffId(key))
  return (await rows.staff.count({ where: { id: { in: ids } } })) > 0
}
