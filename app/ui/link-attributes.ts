/** What an outside link carries: no referrer, no handle on our window. */
export function linkAttributes(to: string) {
  return /^https?:/.test(to) ? { rel: 'noreferrer' } : {}
}
