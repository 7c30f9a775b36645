import { crc32, deflateSync } from 'node:zlib'
import { database } from '#app/platform/database.server.ts'

/** A PNG of one colour, as large as is asked for. */
export function onePng({ width = 16, height = 9 } = {}): Uint8Array<ArrayBuffer> {
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0xb0)])
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])])),
      chunk('IDAT', pixels),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** The picture of a programme. */
export async function createPicture({
  programmeId,
  now = new Date(),
}: {
  programmeId: string
  now?: Date
}) {
  return await database().programmePicture.create({
    data: {
      programmeId,
      type: 'image/png',
      bytes: onePng(),
      hash: 'abcdef0123456789',
      createdAt: now,
    },
  })
}
