import type { LoaderFunctionArgs } from '@remix-run/node'
import { getPicture } from '#app/domain/programme/get-picture.server.ts'
import { parseId } from '../parse-id.ts'

/** A programme's picture, for everybody: its address names its bytes, so that a browser may keep it. */
export async function loader({ params }: LoaderFunctionArgs) {
  const programmeId = parseId(params.programmeId)
  const { bytes, type } = await getPicture({ programmeId, hash: params.hash ?? '' })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
