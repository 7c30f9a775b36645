import { useSay } from './language.tsx'
import { partWords } from '#app/words/shell.ts'

interface StepsProps {
  label: string
  items: string[]
  /** The index of the step the person is at. */
  current: number
}

/** Where one is on a way of a few steps. */
export function Steps({ label, items, current }: StepsProps) {
  const say = useSay()
  return (
    <nav className="steps" aria-label={label}>
      <p className="lead">
        {say(partWords.step)({ number: current + 1, total: items.length })} <b>{items[current]}</b>
      </p>
      <ol>
        {items.map((item, index) => (
          <li
            key={item}
            data-done={index < current || undefined}
            aria-current={index === current ? 'step' : undefined}
          >
            <span>{item}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
