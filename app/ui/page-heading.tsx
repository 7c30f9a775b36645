import type { ReactNode } from 'react'

interface PageHeadingProps {
  heading: ReactNode
  lead?: ReactNode
  /** Small, above the heading: where one is. */
  eyebrow?: ReactNode
  /** Stands at the end of the line on a wide screen: chips, one button. */
  aside?: ReactNode
  /** Above the heading: an avatar. */
  figure?: ReactNode
  centred?: boolean
}

/** The page's only first heading: what one can do here. */
export function PageHeading({ heading, lead, eyebrow, aside, figure, centred }: PageHeadingProps) {
  return (
    <div className="page-heading" data-centred={centred}>
      {figure}
      <div>
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <h1>{heading}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {aside && <div className="page-aside">{aside}</div>}
    </div>
  )
}
