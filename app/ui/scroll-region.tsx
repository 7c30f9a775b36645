import type { ReactNode, Ref } from 'react'

interface ScrollRegionProps {
  className: string
  label?: string
  labelledBy?: string
  /** `log`: new lines are read aloud politely. */
  role?: 'log'
  scroller?: Ref<HTMLElement>
  onScroll?: () => void
  children: ReactNode
}

/** Larger than its place, it scrolls by itself. */
export function ScrollRegion({
  className,
  label,
  labelledBy,
  role,
  scroller,
  onScroll,
  children,
}: ScrollRegionProps) {
  return (
    // The keyboard cannot scroll what it cannot reach (WCAG 2.1.1).
    <section
      className={className}
      ref={scroller}
      role={role}
      onScroll={onScroll}
      aria-label={label}
      aria-labelledby={labelledBy}
      tabIndex={0}
    >
      {children}
    </section>
  )
}
