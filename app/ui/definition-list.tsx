import type { ReactNode } from 'react'

export interface Definition {
  term: string
  description: ReactNode
}

/** What belongs to what: a record read top to bottom. */
export function DefinitionList({ items }: { items: Definition[] }) {
  return (
    <dl className="definitions">
      {items.map(({ term, description }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  )
}
