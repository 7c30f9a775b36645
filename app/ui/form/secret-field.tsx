import type { ReactNode } from 'react'

/** Takes the secret out of the link's fragment (`/fragment.js`), so that it never reaches a log. */
export function SecretField() {
  return <input type="hidden" name="secret" defaultValue="" autoComplete="off" />
}

/** Shown once the link's secret has been read: one button is enough. */
export function WithSecret({ children }: { children: ReactNode }) {
  return (
    <div hidden data-with-secret="">
      {children}
    </div>
  )
}

/** Shown where there is no secret, or no script to read it: the typed code. */
export function WithoutSecret({ children }: { children: ReactNode }) {
  return <div data-without-secret="">{children}</div>
}
