import '#app/platform/load-context.ts'
import type { RefusalReason } from '#app/platform/refusal.ts'
import { refusalWords } from '#app/words/refusal.ts'
import type { Edge } from './routes.ts'

/**
 * What a visitor is told: a page is shown, a deed was done, the way leads on or to the sign-in, an
 * expected no, or the status of a plain one.
 */
export type Answer = 'shown' | 'done' | 'moved' | 'sign-in' | 'malformed' | RefusalReason | number

export interface Visit {
  /** `POST /desk/staff/:staffId/end` */
  url: string
  params: Record<string, string>
  form: Record<string, string | string[]>
  cookie: string
  search?: string
  picture?: Uint8Array<ArrayBuffer>
}

const origin = 'http://localhost:3000'
const signIns = ['/enter', '/desk/sign-in', '/agency/sign-in', '/guest/enter']

/** Calls a loader or an action as the server does. What it throws is an answer too. */
export async function visit(
  edge: Edge,
  { url, params, form, cookie, search = '', picture }: Visit,
): Promise<{ answer: Answer; text: string }> {
  const [method = '', pattern = ''] = url.split(' ')
  const path = pattern.replaceAll(/:(\w+)/g, (_all, name: string) => params[name] ?? '')
  const request = new Request(new URL(path + search, origin), {
    method,
    headers: { Cookie: cookie, Accept: 'text/html' },
    body: method === 'POST' ? asBody(form, picture) : null,
  })
  const context = {
    nonce: '',
    islandFiles: () => [],
    requestId: '',
    callerAddress: '127.0.0.1',
    closing: new AbortController().signal,
  }
  try {
    return await read(await edge({ request, params, context }), method)
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown
    const isAsked = signIns.includes(thrown.headers.get('Location') ?? '')
    return isAsked ? { answer: 'sign-in', text: '' } : await read(thrown, method)
  }
}

function asBody(form: Visit['form'], picture: Visit['picture']) {
  if (picture) {
    const files = new FormData()
    files.set('picture', new Blob([picture]), 'picture.png')
    return files
  }
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one]),
  )
  return new URLSearchParams(pairs)
}

async function read(value: unknown, method: string): Promise<{ answer: Answer; text: string }> {
  const fine = method === 'GET' ? 'shown' : 'done'
  if (!(value instanceof Response)) {
    const { data, init } = (value ?? {}) as { data?: FormReply; init?: ResponseInit | null }
    const isRefused = (init?.status ?? 200) >= 400
    const answer = isRefused ? (reasonOf(data) ?? 'malformed') : fine
    return { answer, text: JSON.stringify(value ?? null) }
  }
  const body = await bodyOf(value)
  const headers = decodeURIComponent(JSON.stringify([...value.headers]))
  const isElsewhere = value.status >= 300 && method === 'GET'
  const answer = refusalIn(value, body) ?? (isElsewhere ? 'moved' : fine)
  return { answer, text: body + headers }
}

function refusalIn(response: Response, body: string): Answer | null {
  if (response.status === 409) return (JSON.parse(body) as { reason: RefusalReason }).reason
  if (response.status >= 400) return response.status
  const toast = toastOf(response)
  return toast?.tone === 'bad' ? (reasonWith(toast.text) ?? 'malformed') : null
}

/** Of a stream only the beginning. */
async function bodyOf(response: Response): Promise<string> {
  if (!response.headers.get('Content-Type')?.startsWith('text/event-stream'))
    return await response.text()
  let text = ''
  const reader = response.body?.getReader()
  while (reader && !/^event: /m.test(text)) {
    const { done, value } = await reader.read()
    if (done) break
    text += new TextDecoder().decode(value)
  }
  await reader?.cancel()
  return text
}

function toastOf(response: Response) {
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith('engawa-toast='))
  const value = cookie?.split(/[=;]/)[1]
  return value ? (JSON.parse(decodeURIComponent(value)) as { tone: string; text: string }) : null
}

type FormReply = { error?: Record<string, string[]>; sentence?: string } | undefined

const reasonOf = (reply: FormReply) => reasonWith(reply?.sentence ?? reply?.error?.['']?.[0])

function reasonWith(sentence: string | undefined) {
  const reasons = Object.entries(refusalWords) as [RefusalReason, { ja: string }][]
  return reasons.find(([, words]) => words.ja === sentence)?.[0]
}
