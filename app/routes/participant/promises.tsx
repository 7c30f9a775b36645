import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { promisesWords } from '#app/words/participant.ts'
import { PromiseList } from './promise-list.tsx'

export default function Promises() {
  const say = useSay()
  return (
    <>
      <PageHeading heading={say(promisesWords.heading)} />
      <PromiseList />
      <Note>
        <p>{say(promisesWords.life)}</p>
      </Note>
    </>
  )
}
