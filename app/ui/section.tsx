import { useId, type ReactNode } from 'react'
import { Heading, Lead, type HeadingLevel } from './text.tsx'

export interface SectionProps {
  heading?: ReactNode
  level?: HeadingLevel
  lead?: ReactNode
  /** Stands at the end of the heading's line: chips, one small button. */
  aside?: ReactNode
  id?: string
  children?: ReactNode
}

/** A part of a page under a heading of its own. */
export function Section(props: SectionProps) {
  return <TitledSection {...props} className="section" />
}

/** A part of a page on a card. `next` marks the one step that comes next. */
export function Card({ tone = 'plain', ...props }: SectionProps & { tone?: 'plain' | 'next' }) {
  return <TitledSection {...props} className="card" tone={tone} />
}

/** A card that is kept whole on paper and printed without the page around it. */
export function Slip({ size, ...props }: SectionProps & { size?: 'a4' | 'card' }) {
  return <TitledSection {...props} className="card" tone="slip" size={size} />
}

interface TitledSectionProps extends SectionProps {
  className: string
  tone?: string
  size?: string
}

function TitledSection({ heading, level = 2, lead, aside, ...section }: TitledSectionProps) {
  const headingId = useId()
  const { id, className, tone, size, children } = section
  return (
    <section
      id={id}
      className={className}
      data-tone={tone}
      data-size={size}
      aria-labelledby={heading ? headingId : undefined}
    >
      {(heading || aside || lead) && (
        <div className="section-head">
          <div>
            {heading && (
              <Heading level={level} id={headingId}>
                {heading}
              </Heading>
            )}
            {lead && <Lead>{lead}</Lead>}
          </div>
          {aside && <div className="section-aside">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
