import { useSay } from '#app/ui/language.tsx'
import { promisesWords } from '#app/words/participant.ts'

/** The promises, one sentence each. */
export function PromiseList() {
  const say = useSay()
  return (
    <ul>
      {promisesWords.list.map((promise) => (
        <li key={promise.en}>{say(promise)}</li>
      ))}
    </ul>
  )
}
