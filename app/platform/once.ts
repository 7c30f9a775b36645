const registry = globalThis as typeof globalThis & { engawaOnce?: Map<string, unknown> }

/**
 * Makes a value once per process and gives the same one to every caller, even where a module is
 * bundled twice (the pages and the server are two bundles of one process).
 */
export function once<T>(key: string, make: () => T): T {
  const made = (registry.engawaOnce ??= new Map())
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as T
}
