/** What is wrong with a small form as a whole: one line at its top. */
export function FormError({ errors }: { errors: string[] | undefined }) {
  if (!errors?.length) return null
  return (
    <p className="field-error" role="alert" tabIndex={-1} data-focus="">
      {errors.join(' ')}
    </p>
  )
}
