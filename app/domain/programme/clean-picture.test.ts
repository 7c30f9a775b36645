import { expect, test } from 'vitest'
import { cleanPicture } from './clean-picture.ts'

const bytes = (...parts: (number[] | string)[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  )
const secret = 'GPS 43.06N 141.35E'
const holds = (picture: Uint8Array | undefined, text: string) =>
  Buffer.from(picture ?? []).includes(Buffer.from(text, 'latin1'))

const segment = (marker: number, content: Uint8Array) =>
  bytes([0xff, marker, 0, content.length + 2], [...content])
const exif = (orientation: number) =>
  bytes(
    'Exif\0\0',
    [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
    [0, 0, 0, 0],
    secret,
  )
const jpeg = (orientation: number) =>
  bytes(
    [0xff, 0xd8],
    [...segment(0xe0, bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]))],
    [...segment(0xe1, exif(orientation))],
    [...segment(0xfe, bytes(secret))],
    [...segment(0xdb, bytes('table'))],
    [...segment(0xda, bytes('scan'))],
    'picture',
    [0xff, 0xd9],
    secret,
  )

test('a JPEG keeps its picture and loses where it was taken, also what stands behind it', () => {
  const clean = cleanPicture(jpeg(1))
  expect(clean?.type).toBe('image/jpeg')
  expect(holds(clean?.bytes, secret)).toBe(false)
  for (const kept of ['JFIF', 'table', 'scan', 'picture'])
    expect(holds(clean?.bytes, kept)).toBe(true)
  expect(holds(clean?.bytes, 'Exif')).toBe(false)
})

test('a JPEG that was taken lying on its side still says so, and nothing else', () => {
  const clean = cleanPicture(jpeg(6))
  expect(holds(clean?.bytes, 'Exif')).toBe(true)
  expect(holds(clean?.bytes, secret)).toBe(false)
  expect(cleanPicture(clean?.bytes ?? bytes())).toEqual(clean)
})

const chunk = (name: string, content: string) =>
  bytes([0, 0, 0, content.length], name, content, [1, 2, 3, 4])
const png = bytes(
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...['IHDR head', `tEXt${secret}`, `eXIf${secret}`, 'IDATpicture', `iTXt${secret}`, 'IEND'].map(
    (each) => [...chunk(each.slice(0, 4), each.slice(4))],
  ),
)

test('a PNG keeps its picture and loses its texts', () => {
  const clean = cleanPicture(png)
  expect(clean?.type).toBe('image/png')
  expect(holds(clean?.bytes, 'picture')).toBe(true)
  expect(holds(clean?.bytes, secret)).toBe(false)
})

const riff = (name: string, content: string) =>
  bytes(name, [content.length, 0, 0, 0], content, content.length % 2 ? [0] : [])
const webpBody = bytes(
  'WEBP',
  [...riff('VP8X', `${String.fromCharCode(0x1c)}123456789`)],
  [...riff('VP8L', 'picture')],
  [...riff('EXIF', secret)],
  [...riff('XMP ', secret)],
)
const webp = bytes('RIFF', [webpBody.length, 0, 0, 0], [...webpBody])

test('a WebP keeps its picture and its length is right', () => {
  const clean = cleanPicture(webp)
  expect(clean?.type).toBe('image/webp')
  expect(holds(clean?.bytes, 'picture')).toBe(true)
  expect(holds(clean?.bytes, secret)).toBe(false)
  expect(clean?.bytes[4]).toBe((clean?.bytes.length ?? 0) - 8)
  expect(clean?.bytes[20]).toBe(0x10)
})

test.each<[string, Uint8Array]>([
  ['a text', bytes('hello')],
  ['nothing', bytes()],
  ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['half a JPEG', jpeg(1).slice(0, 30)],
  ['half a PNG', png.slice(0, 30)],
  ['half a WebP', webp.slice(0, 30)],
])('%s is no picture', (_name, given) => {
  expect(cleanPicture(given)).toBeNull()
})
