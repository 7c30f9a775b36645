import type { Rotation } from './rotate-seal-keys.ts'

const mostNamed = 20

/** Whether every sealed text is under the first key now. */
export const isRotationWhole = ({ left, inUse }: Rotation): boolean =>
  left.length === 0 && inUse.length === 0

/** What the person at the terminal is told at the end: counts and ids, never a text. */
export function describeRotation(rotation: Rotation): string {
  const { keyId, keys, resealed, left, unused, inUse } = rotation
  const lines = [
    `${isRotationWhole(rotation) ? '✓' : '✗'} ${resealed} 件を鍵 ${keyId} で封じなおしました / sealed again under the key ${keyId}: ${resealed}`,
  ]
  if (keys === 'finished') {
    lines.push(
      '  前に途中で止まった分を終えました。新しい鍵は作っていません / an earlier run is finished; no new key was made',
    )
  }
  if (unused.length) lines.push(`  ${unusedWords[keys]}: ${unused.join(', ')}`)
  if (inUse.length) {
    lines.push(`✗ まだ使われている鍵 / still needed for some texts: ${inUse.join(', ')}`)
  }
  for (const { table, id, missingKey } of left.slice(0, mostNamed)) {
    const reason = missingKey
      ? `鍵 ${missingKey} がありません / the key ${missingKey} is not set`
      : '壊れていて開きません / damaged, does not open'
    lines.push(`✗ ${table} ${id}: ${reason}`)
  }
  const more = left.length - mostNamed
  if (more > 0) lines.push(`✗ ほか ${more} 件 / and ${more} more`)
  return lines.join('\n')
}

const unusedWords = {
  given: 'どの行にも使われていない鍵 / no text is under',
  new: '外した鍵 / taken away',
  finished: '外した鍵 / taken away',
}
