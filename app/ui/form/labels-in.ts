import { Children, isValidElement, type ReactNode } from 'react'

/** What the fields among a form's children are called, by their ids. */
export function labelsIn(children: ReactNode): Map<string, string> {
  const labels = new Map<string, string>()
  Children.forEach(children, (child) => {
    if (!isValidElement<{ id?: unknown; label?: unknown; children?: ReactNode }>(child)) return
    const { id, label, children: below } = child.props
    if (typeof id === 'string' && typeof label === 'string') labels.set(id, label)
    for (const [innerId, inner] of labelsIn(below)) labels.set(innerId, inner)
  })
  return labels
}
