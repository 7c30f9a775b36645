interface AvatarProps {
  name: string
  size?: 'small' | 'medium' | 'large'
}

/** A face for those who show none: the first letter of the name they chose. */
export function Avatar({ name, size = 'medium' }: AvatarProps) {
  return (
    <span className="avatar" data-size={size} aria-hidden="true">
      {firstLetter(name)}
    </span>
  )
}

/** The first letter as a reader sees it, with its marks and selectors. */
function firstLetter(name: string): string {
  const trimmed = name.trim() || '・'
  if (!('Segmenter' in Intl)) return [...trimmed][0] ?? ''
  const [first] = new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(trimmed)
  return first?.segment ?? ''
}
