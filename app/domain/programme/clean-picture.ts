import { cleanJpeg } from './clean-jpeg.ts'
import { cleanPng } from './clean-png.ts'
import { cleanWebp } from './clean-webp.ts'

export interface Picture {
  type: 'image/jpeg' | 'image/png' | 'image/webp'
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * A picture without what cameras write into it beside the picture: place, time, device, owner, comments.
 * What it is, is read from its bytes. Null for anything but a JPEG, PNG or WebP that is whole.
 */
export function cleanPicture(bytes: Uint8Array): Picture | null {
  const jpeg = cleanJpeg(bytes)
  if (jpeg) return { type: 'image/jpeg', bytes: jpeg }
  const png = cleanPng(bytes)
  if (png) return { type: 'image/png', bytes: png }
  const webp = cleanWebp(bytes)
  return webp && { type: 'image/webp', bytes: webp }
}
