import { oneCheck, type StepResult } from './step.ts'

/** The migrations, replayed, make exactly the tables that the Prisma schema describes. */
export async function checkSchema(): Promise<StepResult> {
  // Loaded here, so that an engine that does not load fails this check and not the whole run.
  const { findDrift } = await import('../../../bin/schema-engine.ts')
  const drift = await findDrift()
  return oneCheck(!drift, `Schema and migrations differ; make a migration:\n${drift}`)
}
