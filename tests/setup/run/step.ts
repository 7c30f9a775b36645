/** How one step of the run ended. `output` is what a reader needs when it failed. */
export interface StepResult {
  passed: number
  failed: number
  output?: string
}

export interface Step {
  name: string
  /** A step that needs the whole machine runs alone and shows its output as it comes. */
  alone?: boolean
  /** Steps without which this one cannot run. */
  after?: string[]
  run: () => Promise<StepResult>
}

export interface StepOutcome extends StepResult {
  name: string
  seconds: number
}

/** One check that either holds or does not. */
export const oneCheck = (holds: boolean, output = ''): StepResult =>
  holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output }

/**
 * Runs the steps: those that share the machine on `lanes` lanes, then those that need it alone, in
 * their order. Every step runs, whatever the others say, but one whose needs failed counts as failed.
 */
export async function runSteps({
  steps,
  lanes,
  onStart,
  onEnd,
}: {
  steps: Step[]
  lanes: number
  onStart: (step: Step) => void
  onEnd: (outcome: StepOutcome) => void
}): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = []
  const ends = new Map<string, Promise<void>>()

  async function runOne(step: Step) {
    for (const name of step.after ?? []) await ends.get(name)
    onStart(step)
    const began = performance.now()
    const missing = (step.after ?? []).filter((name) =>
      outcomes.some((outcome) => outcome.name === name && outcome.failed > 0),
    )
    const result = missing.length
      ? oneCheck(false, `Not run, because this failed: ${missing.join(', ')}`)
      : await step.run().catch((error: unknown) => oneCheck(false, describe(error)))
    const outcome = { ...result, name: step.name, seconds: (performance.now() - began) / 1000 }
    outcomes.push(outcome)
    onEnd(outcome)
  }

  function begin(step: Step) {
    const end = runOne(step)
    ends.set(step.name, end)
    return end
  }

  const shared = steps.filter((step) => !step.alone)
  const lane = async () => {
    for (let step = shared.shift(); step; step = shared.shift()) await begin(step)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  for (const step of steps.filter((step) => step.alone)) await begin(step)
  return outcomes
}

const describe = (error: unknown) => (error instanceof Error ? error.message : String(error))
