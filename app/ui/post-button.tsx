import { SubmitButton, type ButtonLook } from './button.tsx'

interface PostButtonProps extends ButtonLook {
  action: string
  fields?: Record<string, string | number>
  describedBy?: string
}

/** One thing that can be done, as a form of its own: admit, cancel, release. */
export function PostButton({ action, fields = {}, ...button }: PostButtonProps) {
  return (
    <form method="post" action={action} className="post-button">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton {...button} />
    </form>
  )
}
