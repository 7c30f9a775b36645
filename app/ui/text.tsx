import type { ReactNode } from 'react'

/** A heading inside a page. The page's only h1 is in PageHeading. */
export function Heading({ level = 2, id, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag className="heading" id={id}>
      {children}
    </Tag>
  )
}

interface HeadingProps {
  level?: HeadingLevel
  id?: string
  children: ReactNode
}

export type HeadingLevel = 2 | 3 | 4

/** A softer paragraph: what stands under a heading, or explains. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="lead">{children}</p>
}

/** The hour a person came to look up, large; `note` stands below it in body size. */
export function BigTime({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <p className="big-time">
      {children}
      {note && <small>{note}</small>}
    </p>
  )
}

/** Read aloud, not seen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>
}

/** Left out when the page is printed. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className="screen-only">{children}</div>
}
