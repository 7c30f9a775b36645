import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { linkAttributes } from './link-attributes.ts'

interface TextLinkProps {
  /** A path of the hub or an absolute address. */
  to: string
  /** Loads the page anew instead of through the framework (downloads, other doors). */
  reload?: boolean
  children: ReactNode
}

/** A link in running text. An outside page never learns where its reader came from. */
export function TextLink({ to, reload, children }: TextLinkProps) {
  return (
    <Link to={to} {...linkAttributes(to)} reloadDocument={reload}>
      {children}
    </Link>
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
