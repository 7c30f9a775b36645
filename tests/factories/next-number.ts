let last = 0

/** Counts up within one test file, so that names, addresses and case numbers differ. */
export const nextNumber = (): number => ++last
