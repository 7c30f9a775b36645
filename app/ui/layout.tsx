import type { ReactNode } from 'react'

interface StackProps {
  gap?: 'tight' | 'small' | 'medium' | 'large'
  children: ReactNode
}

/** One thing below the other. */
export function Stack({ gap = 'medium', children }: StackProps) {
  return (
    <div className="stack" data-gap={gap}>
      {children}
    </div>
  )
}

interface RowProps {
  align?: 'start' | 'center' | 'end' | 'between'
  /** The children share the whole width: a pair of buttons. */
  fill?: boolean
  children: ReactNode
}

/** One thing beside the other, as long as there is room. */
export function Row({ align, fill, children }: RowProps) {
  return (
    <div className="row" data-align={align} data-fill={fill}>
      {children}
    </div>
  )
}
