/**
 * A mail address as typed, ready to be kept, or null when no server would take it. Compatibility
 * forms are folded. Addresses of Japanese carriers with consecutive or trailing dots
 * (`a..b.@docomo.ne.jp`), which RFC 5322 forbids and carriers issued until 2009, are accepted.
 */
export function parseAddress(typed: string): string | null {
  const address = typed.normalize('NFKC').trim()
  const isPlausible =
    /^[^\s@<>()[\],;:"\\\p{Cc}]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/iu.test(address)
  return isPlausible && address.length <= 254 ? address : null
}
