/** Where the demo's people step in. */
export interface DemoDoors {
  people: { who: string; path: string }[]
}

export async function seedDemo(_options: { now: Date; fresh: boolean }): Promise<DemoDoors> {
  return { people: [] }
}
