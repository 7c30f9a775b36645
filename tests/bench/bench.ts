/**
 * What a bench measured. `ratio` compares with the floor of the same run, where there is one; 1 is the
 * floor itself.
 */
export interface BenchResult {
  ratio?: number
  [measure: string]: unknown
}

export interface Bench {
  name: string
  /** One line for the list. */
  about: string
  /** Measures; tells on `say` how it gets on. */
  run: (options: { say: (line: string) => void; parameters: string[] }) => Promise<BenchResult>
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** The value that so many of a hundred do not exceed (nearest rank). */
export function percentile(values: number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

/** Minimum and median, to two decimals: on a noisy machine the minimum says more. */
export function summary(values: number[]): { min: number; median: number; runs: number } {
  return { min: round(Math.min(...values)), median: round(median(values)), runs: values.length }
}

export const round = (value: number): number => Math.round(value * 100) / 100
