import { Link, useNavigation } from '@remix-run/react'
import type { ComponentProps, ReactNode } from 'react'
import { useSay } from './language.tsx'
import { linkAttributes } from './link-attributes.ts'
import { useScriptRuns } from './use-script-runs.ts'
import { formWords } from '#app/words/shell.ts'

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
export function ButtonLink(props: ButtonLook & { to: string; reload?: boolean }) {
  const { to, reload, icon, children } = props
  return (
    <Link to={to} reloadDocument={reload} {...linkAttributes(to)} {...look(props)}>
      {icon}
      {children}
    </Link>
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

/** Sends the form it stands in. With script it says so while the answer is on its way. */
export function SubmitButton({
  name,
  value,
  form,
  describedBy,
  disabled,
  ...props
}: SubmitButtonProps) {
  const say = useSay()
  const isSending = useNavigation().state === 'submitting'
  return (
    <button
      type="submit"
      name={name}
      value={value}
      form={form}
      disabled={disabled}
      aria-describedby={describedBy}
      aria-disabled={isSending || undefined}
      {...look(props)}
    >
      {props.icon}
      {isSending ? say(formWords.sending) : props.children}
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
