import { createHash } from 'node:crypto'

/**
 * A calendar as an answer. A program that asks again and again is told “as before” in a few bytes, and
 * that every quarter of an hour is often enough.
 */
export function calendarReply(request: Request, document: string): Response {
  const hash = createHash('sha256').update(document).digest('base64url')
  const headers = { ETag: `W/"${hash}"`, 'Cache-Control': 'private, max-age=900' }
  const known = request.headers.get('If-None-Match') ?? ''
  if (known.includes(hash)) return new Response(null, { status: 304, headers })
  return new Response(document, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="calendar.ics"',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
