import { endsWithin } from './parts/processes.ts'

export interface Stops {
  /** Stops are done last in, first out. `limitMs`: how long the next one waits for this one. */
  add(name: string, stop: () => Promise<void>, limitMs?: number): void
  /** Called when the stopping begins. */
  onStart(tell: () => void): void
  /** Stops everything once; every caller waits for the same end. */
  run(): Promise<void>
  /** Waits for nothing any more: what is left is told to stop, and that is all. */
  hurry(): void
}

const hurriedMs = 300

/** Collects what has to be stopped, in the order in which it was started. */
export function createStops(log: (message: string) => void): Stops {
  const steps: { name: string; stop: () => Promise<void>; limitMs: number }[] = []
  const hurried = Promise.withResolvers<void>()
  const starts: (() => void)[] = []
  let isHurried = false
  let running: Promise<void> | undefined

  async function runAll() {
    for (const tell of starts) tell()
    for (let step = steps.pop(); step; step = steps.pop()) {
      const { name, stop, limitMs } = step
      const stopped = Promise.resolve()
        .then(stop)
        .catch((error: Error) => log(`${name}: ${error.message}`))
      const inTime = endsWithin(stopped, isHurried ? hurriedMs : limitMs)
      const isDone = await Promise.race([inTime, isHurried ? inTime : hurried.promise])
      if (isDone === false) log(`${name} did not stop in time`)
    }
  }

  return {
    add: (name, stop, limitMs = 3_000) => void steps.push({ name, stop, limitMs }),
    onStart: (tell) => void starts.push(tell),
    run: () => (running ??= runAll()),
    hurry: () => {
      isHurried = true
      hurried.resolve()
    },
  }
}
