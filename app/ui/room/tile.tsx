import type { ReactNode } from 'react'
import { Avatar } from '#app/ui/avatar.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { partWords } from '#app/words/shell.ts'

/** Everybody in the room. Seats are equal: faces, voices, listeners and readers alike. */
export function Tiles({ children }: { children: ReactNode }) {
  return <ul className="tiles">{children}</ul>
}

interface TileProps {
  name: string
  /** The person's role, for everybody who is not a participant. */
  role?: ReactNode
  /** Top right: 声だけ, 手をあげています. */
  mark?: ReactNode
  speaking?: boolean
  you?: boolean
  /** In the middle of the page, above all others. */
  large?: boolean
  /** The picture, if there is one. */
  children?: ReactNode
}

/** One person's place. */
export function Tile({ name, role, mark, speaking, you, large, children }: TileProps) {
  const say = useSay()
  return (
    <li className="tile" data-speaking={speaking || undefined} data-large={large || undefined}>
      {children ?? <Avatar name={name} />}
      {(you || mark) && (
        <div className="tile-mark" data-you={you || undefined}>
          {you && <Chip>{say(partWords.you)}</Chip>}
          {mark}
        </div>
      )}
      <p className="tile-name">
        <b>{name}</b>
        {role}
        {speaking && <SpeakingMark label={say(partWords.speaking)} />}
      </p>
    </li>
  )
}

function SpeakingMark({ label }: { label: string }) {
  return (
    <svg className="speaking-mark" viewBox="0 0 24 24" role="img" aria-label={label}>
      <path d="M4 10v4M9 6v12M14 9v6M19 4v16" />
    </svg>
  )
}
