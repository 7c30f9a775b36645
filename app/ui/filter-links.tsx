interface FilterLinksProps {
  label: string
  options: { label: string; to: string; isCurrent: boolean }[]
}

/** One choice among a few, each a link: one tap, no script, and the way back is the browser's own. */
export function FilterLinks({ label, options }: FilterLinksProps) {
  return (
    <nav className="filter" aria-label={label}>
      <span className="filter-label" aria-hidden="true">
        {label}
      </span>
      <ul>
        {options.map(({ label: text, to, isCurrent }) => (
          <li key={to}>
            <a href={to} aria-current={isCurrent ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
