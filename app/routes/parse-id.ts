const pattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An id out of a URL. @throws Response 404 for what cannot be one */
export function parseId(id: string | undefined): string {
  if (!id || !pattern.test(id)) throw new Response(null, { status: 404 })
  return id
}
