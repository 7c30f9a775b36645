import { afterAll, beforeAll, expect, test } from 'vitest'
import { signId } from '#app/platform/signed-id.server.ts'
import { type Actor, actors, type Fact, facts, maySee, peopleOf } from './actors.ts'
import { noteWrites } from './noted-writes.ts'
import { findEdge } from './routes.ts'
import { type Answer, visit } from './visit.ts'
import { createWorld, factTexts, type World } from './world.ts'

/** An answer; `nothing` is a deed that looks done and wrote no row. */
export type Outcome = Answer | 'nothing' | `${Answer}, and wrote ${string}`

type Form = Record<string, string | string[]>

/** Who may what with one URL. Whoever is at another door is asked to sign in. */
export interface Line {
  may: Actor[]
  /** What those are told who may. */
  as?: Outcome
  /** What the others at this door are told: that there is no such thing. */
  others?: Outcome
  /** Whoever is told something else. */
  but?: Partial<Record<Actor, Outcome>>
  /** What may be read in this answer alone, beyond what the actor may see everywhere. */
  opens?: Fact[]
  /** What stands in the world before each visit. */
  given?: (world: World) => Promise<unknown>
  form?: (world: World) => Form | Promise<Form>
  /** What stands behind the question mark of the address. */
  search?: string
  /** A file in the form, under the name `picture`. */
  picture?: Uint8Array<ArrayBuffer>
  cookie?: string
  /** What an id of another kind is told. */
  unknown?: Outcome
}

/** The lines of some URLs, as `GET /desk/staff` and `POST /seat`. */
export type Lines = Record<string, Line>

/** Which row each parameter means, and an id of another kind. */
const parameters: Record<string, (world: World, path: string) => [id: string, other: string]> = {
  sessionId: ({ session, craftSession, agency }, path) => [
    path.includes('/parcel') ? craftSession.id : session.id,
    agency.agency.id,
  ],
  incidentId: ({ incident, session }) => [incident.id, session.id],
  parcelId: ({ parcel, session }) => [parcel.id, session.id],
  feedbackId: ({ draft, session }) => [draft.id, session.id],
  assignmentId: ({ assignment, session }) => [assignment.id, session.id],
  participantId: ({ participant, session }) => [participant.id, session.id],
  invitationId: ({ invitation, session }) => [invitation.id, session.id],
  agencyId: ({ agency, session }) => [agency.agency.id, session.id],
  mailboxId: ({ agency, session }) => [agency.mailbox.id, session.id],
  workerId: ({ agency, otherAgency }) => [agency.worker.id, otherAgency.worker.id],
  mailId: ({ refusedMail, session }) => [refusedMail.id, session.id],
  staffId: ({ onDuty, session }) => [onDuty.id, session.id],
  passkeyId: ({ passkey, session }) => [passkey.id, session.id],
  signInId: ({ signInIds, session }, path) => [
    path.startsWith('/desk') ? signInIds.desk : signInIds.agency,
    session.id,
  ],
  reference: ({ sent, draft }) => [sent.reference, draft.reference],
  key: () => ['key', 'other'],
  programmeId: ({ session, agency }) => [session.programmeId, agency.agency.id],
  ruleId: ({ rule, session }) => [rule.id, session.id],
  registrationId: ({ application, session }) => [application.id, session.id],
  closureId: ({ closure, session }) => [closure.id, session.id],
  token: ({ participant, feed }, path) =>
    path.startsWith('/feeds')
      ? [signId('feed', feed.id), signId('unsubscribe', feed.id)]
      : [signId('unsubscribe', participant.id), `${participant.id}.other`],
  guestKeyId: ({ guest, otherGuest }) => [guest.key.id, otherGuest.key.id],
  hash: ({ picture }) => [picture.hash, 'other'],
}

const namesIn = (url: string) => [...url.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

/** Tries every line as everybody, and every id in a URL with what is none. */
export function checkLines(lines: Lines) {
  let world: World
  let writes: Awaited<ReturnType<typeof noteWrites>>

  beforeAll(async () => {
    world = await createWorld()
    writes = await noteWrites()
  })
  afterAll(() => writes.stop())

  const idsFor = (name: string, url: string) =>
    parameters[name]?.(world, url.replace(/^\w+ /, '')) ?? ['', '']

  async function tryLine(url: string, actor: Actor, params: Record<string, string> = {}) {
    const { given, form, search, picture, cookie = '' } = lines[url] ?? {}
    await given?.(world)
    await writes.begin()
    const ids = namesIn(url).map((name) => [name, idsFor(name, url)[0]])
    const { answer, text } = await visit(await findEdge(url), {
      url,
      params: { ...Object.fromEntries(ids), ...params },
      form: (await form?.(world)) ?? {},
      search,
      picture,
      cookie: `${world.cookies[actor]}; ${cookie}`,
    })
    const traces = await writes.traces()
    await writes.takeBack()
    return { outcome: outcomeOf(answer, traces.tables), text }
  }

  test.for(Object.entries(lines))('%s', async ([url, line]) => {
    const outcomes: Partial<Record<Actor, Outcome>> = {}
    const seen: Partial<Record<Actor, Fact[]>> = {}
    for (const actor of actors) {
      const { outcome, text } = await tryLine(url, actor)
      outcomes[actor] = outcome
      const allowed = [...maySee[actor], ...(line.may.includes(actor) ? (line.opens ?? []) : [])]
      const leaks = facts
        .filter((fact) => text.includes(factTexts[fact]))
        .filter((fact) => !allowed.includes(fact))
      if (leaks.length > 0) seen[actor] = leaks
    }
    expect(outcomes).toEqual(expectedOutcomes(url, line))
    expect(seen, 'what must not be read').toEqual({})
  })

  const withIds = Object.entries(lines).filter(
    ([url, { as, may }]) => namesIn(url).length > 0 && as !== 'moved' && may.length > 0,
  )
  test.for(withIds)('%s knows no other ids', async ([url, { may, unknown = 404 }]) => {
    const actor = may.at(-1) ?? 'nobody'
    for (const name of namesIn(url)) {
      const [, other] = idsFor(name, url)
      expect((await tryLine(url, actor, { [name]: 'x' })).outcome, `x for ${name}`).toBe(404)
      expect((await tryLine(url, actor, { [name]: other })).outcome, `another ${name}`).toBe(
        unknown,
      )
    }
  })
}

function outcomeOf(answer: Answer, tables: string[]): Outcome {
  if (answer === 'done') return tables.length > 0 ? 'done' : 'nothing'
  return tables.length > 0 ? `${answer}, and wrote ${tables.join(', ')}` : answer
}

function expectedOutcomes(url: string, line: Line): Record<Actor, Outcome> {
  const [method = '', path = ''] = url.split(' ')
  const { may, as = method === 'GET' ? 'shown' : 'done', others = 404, but = {} } = line
  const atDoor = peopleOf(path)
  const expected = (actor: Actor): Outcome => {
    if (may.includes(actor)) return as
    return atDoor.includes(actor) ? others : 'sign-in'
  }
  const all = Object.fromEntries(actors.map((actor) => [actor, expected(actor)]))
  return { ...(all as Record<Actor, Outcome>), ...but }
}
