import type { ReactNode } from 'react'
import { linkAttributes } from './link-attributes.ts'

interface TextLinkProps {
  /** A path of the hub or an absolute address. */
  to: string
  children: ReactNode
}

/** A link in running text. An outside page never learns where its reader came from. */
export function TextLink({ to, children }: TextLinkProps) {
  return (
    <a href={to} {...linkAttributes(to)}>
      {children}
    </a>
  )
}

/** A number that a phone can call. */
export function PhoneLink({ phone, children }: { phone: string; children?: ReactNode }) {
  return (
    <a className="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      {children ?? phone}
    </a>
  )
}
