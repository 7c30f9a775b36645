import { createContext, useContext } from 'react'

/**
 * The nonce of this response's Content-Security-Policy. A context around the whole page and not
 * loader data, so that error pages have it too. In the browser it is undefined: browsers hide it.
 */
export const NonceContext = createContext<string | undefined>(undefined)

export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
