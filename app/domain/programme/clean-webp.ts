import { join, textAt } from './bytes.ts'

const stories = new Set(['EXIF', 'XMP '])
/** In the extended header: that Exif data and XMP follow (RFC 9649 §2.7.1). */
const storyFlags = 0x08 | 0x04

/** A WebP (RFC 9649) without its Exif and XMP chunks, or null for what is none. */
export function cleanWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (textAt(bytes, 0, 4) !== 'RIFF' || textAt(bytes, 8, 4) !== 'WEBP') return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const last = 8 + view.getUint32(4, true)
  if (last > bytes.length) return null
  const kept: Uint8Array[] = []
  for (let at = 12; at + 8 <= last;) {
    const size = view.getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    if (end > last) return null
    const name = textAt(bytes, at, 4)
    const chunk = bytes.slice(at, end)
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~storyFlags
    if (!stories.has(name)) kept.push(chunk)
    at = end
  }
  if (kept.length === 0) return null
  const head = bytes.slice(0, 12)
  const body = join(kept)
  new DataView(head.buffer).setUint32(4, body.length + 4, true)
  return join([head, body])
}
