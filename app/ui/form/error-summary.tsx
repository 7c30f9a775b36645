import { useSay } from '#app/ui/language.tsx'
import { formWords } from '#app/words/shell.ts'

export interface SummaryError {
  text: string
  /** The field it belongs to. */
  id?: string
  label?: string
}

/** What to look at again, with the way there. The page's small script moves the focus to it. */
export function ErrorSummary({ errors }: { errors: SummaryError[] }) {
  const say = useSay()
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} data-focus="">
      <p>
        <b>{say(formWords.pleaseCheck)}</b>
      </p>
      <ul>
        {errors.map(({ id, label, text }) => {
          const sentence = label ? say(formWords.atField)({ label, text }) : text
          return <li key={`${id} ${text}`}>{id ? <a href={`#${id}`}>{sentence}</a> : sentence}</li>
        })}
      </ul>
    </div>
  )
}
