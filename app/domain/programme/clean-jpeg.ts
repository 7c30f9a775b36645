import { join, textAt } from './bytes.ts'
import { readOrientation, writeOrientation } from './jpeg-orientation.ts'

/** Segments that say how the picture is to be shown: JFIF, colour profile, Adobe's colour transform. */
const shown = new Set([0xe0, 0xe2, 0xee])

/** A JPEG (ITU T.81 annex B) without its other application segments and comments, or null for what is none. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = []
  let orientation = 1
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) return null
    const isStory = (marker >= 0xe0 && marker <= 0xef && !shown.has(marker)) || marker === 0xfe
    if (isStory && textAt(bytes, at + 4, 4) === 'Exif')
      orientation = readOrientation(bytes.subarray(at + 10, end))
    if (!isStory) kept.push(bytes.subarray(at, end))
    if (marker === 0xda) {
      const picture = bytes.subarray(end, lastOf(bytes) + 1)
      return join([bytes.subarray(0, 2), ...writeOrientation(orientation), ...kept, picture])
    }
    at = end
  }
  return null
}

/** Where the picture ends: some cameras write a second one behind it. */
function lastOf(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at > 0; at -= 1)
    if (bytes[at] === 0xd9 && bytes[at - 1] === 0xff) return at
  return bytes.length - 1
}
