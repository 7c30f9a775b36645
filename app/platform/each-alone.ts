/**
 * Does the same to each of some rows, one after another: one that fails keeps no other from being done.
 * @throws AggregateError of what failed, once all have had their turn
 */
export async function eachAlone<Row>(
  rows: readonly Row[],
  work: (row: Row) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = []
  for (const row of rows) await work(row).catch((error: unknown) => failures.push(error))
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${rows.length} failed`)
}
