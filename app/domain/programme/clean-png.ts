import { join, textAt } from './bytes.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Chunks that the picture is made of, and those that say how to show it. */
const shown = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT pHYs acTL fcTL fdAT'.split(' '),
)

/** A PNG (ISO/IEC 15948) without its texts, times and Exif data, or null for what is none. */
export function cleanPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (!signature.every((byte, at) => bytes[at] === byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const name = textAt(bytes, at + 4, 4)
    if (shown.has(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return join(kept)
    at = end
  }
  return null
}
