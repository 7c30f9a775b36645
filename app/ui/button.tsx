import type { ComponentProps, ReactNode } from 'react'
import { linkAttributes } from './link-attributes.ts'
import { useScriptRuns } from './use-script-runs.ts'

export interface ButtonLook {
  /** `primary` is the next step: one on a page. */
  tone?: 'primary' | 'quiet' | 'plain' | 'danger'
  size?: 'medium' | 'big' | 'small'
  icon?: ReactNode
  children: ReactNode
}

function look({ tone = 'primary', size = 'medium' }: ButtonLook) {
  return { className: 'button', 'data-tone': tone, 'data-size': size }
}

/** A link that looks like a step. */
export function ButtonLink(props: ButtonLook & { to: string }) {
  const { to, icon, children } = props
  return (
    <a href={to} {...linkAttributes(to)} {...look(props)}>
      {icon}
      {children}
    </a>
  )
}

interface SubmitButtonProps extends ButtonLook {
  name?: string
  value?: string
  /** The id of the form, where the button stands outside it. */
  form?: string
  describedBy?: string
  disabled?: boolean
}

/** Sends the form it stands in. */
export function SubmitButton({
  name,
  value,
  form,
  describedBy,
  disabled,
  ...props
}: SubmitButtonProps) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      form={form}
      disabled={disabled}
      aria-describedby={describedBy}
      {...look(props)}
    >
      {props.icon}
      {props.children}
    </button>
  )
}

type ButtonProps = ButtonLook &
  Pick<
    ComponentProps<'button'>,
    'onClick' | 'aria-label' | 'aria-controls' | 'aria-expanded' | 'aria-disabled'
  > & {
    pressed?: boolean
  }

/** A button that works by script: room, lobby, preview and check only. Not ready until script runs. */
export function Button({ pressed, onClick, ...props }: ButtonProps) {
  const scriptRuns = useScriptRuns()
  return (
    <button
      type="button"
      disabled={!scriptRuns}
      onClick={onClick}
      aria-pressed={pressed}
      aria-label={props['aria-label']}
      aria-controls={props['aria-controls']}
      aria-expanded={props['aria-expanded']}
      aria-disabled={props['aria-disabled']}
      {...look(props)}
    >
      {props.icon}
      {props.children}
    </button>
  )
}
