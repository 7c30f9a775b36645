import type { GuestKey, StaffRole, Worker } from '#app/generated/prisma/client.ts'
import {
  type GuestActor,
  type ParticipantActor,
  type StaffActor,
  type WorkerActor,
  hasRole,
} from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import {
  type SignedInParticipant,
  type SignedInStaff,
  findGuestSignIn,
  findParticipantSignIn,
  findStaffSignIn,
  findWorkerSignIn,
} from '../domain/sign-in/find-sign-in.server.ts'
import { type CookieName, readCookie } from './cookies.server.ts'
import { sendToSignIn } from './go-in.server.ts'

interface Requester<Actor, Person> {
  actor: Actor
  person: Person
  signInId: string
  token: string
}

/** The signed-in participant of a request, or null. */
export async function findParticipant(
  request: Request,
): Promise<Requester<ParticipantActor, SignedInParticipant> | null> {
  const found = await find(request, 'participant', findParticipantSignIn)
  return found && { ...found, actor: { kind: 'participant', id: found.person.id } }
}

/** @throws a redirect to the door where codes are entered */
export async function requireParticipant(request: Request) {
  const requester = await findParticipant(request)
  if (!requester) throw sendToSignIn(request, 'participant')
  return requester
}

/** The signed-in staff member of a request, or null. */
export async function findStaff(
  request: Request,
): Promise<Requester<StaffActor, SignedInStaff> | null> {
  const found = await find(request, 'desk', findStaffSignIn)
  return (
    found && { ...found, actor: { kind: 'staff', id: found.person.id, roles: found.person.roles } }
  )
}

/**
 * @param roles any of which is enough; none named means any staff member
 * @throws a redirect to the desk's sign-in, or a Response 404 for staff without such a role
 */
export async function requireStaff(request: Request, ...roles: StaffRole[]) {
  const requester = await findStaff(request)
  if (!requester) throw sendToSignIn(request, 'desk')
  if (roles.length > 0 && !hasRole(requester.actor, ...roles))
    throw new Response(null, { status: 404 })
  return requester
}

/** The signed-in agency worker of a request. @throws a redirect to the agencies' sign-in */
export async function requireWorker(request: Request): Promise<Requester<WorkerActor, Worker>> {
  const found = await find(request, 'agency', findWorkerSignIn)
  if (!found) throw sendToSignIn(request, 'agency')
  const { id, agencyId } = found.person
  return { ...found, actor: { kind: 'worker', id, agencyId } }
}

/** The guest of a request. @throws a redirect to the guests' door */
export async function requireGuest(request: Request): Promise<Requester<GuestActor, GuestKey>> {
  const found = await find(request, 'guest', findGuestSignIn)
  if (!found) throw sendToSignIn(request, 'guest')
  const { id, sessionId } = found.person
  return { ...found, actor: { kind: 'guest', id, sessionId } }
}

type Find<Person> = (
  token: string,
  now: Date,
) => Promise<{ signIn: { id: string }; person: Person } | null>

async function find<Person>(request: Request, cookie: CookieName, findSignIn: Find<Person>) {
  const token = readCookie(request, cookie)
  const found = token ? await shareWhileAsked(request, token, findSignIn) : null
  return found && token ? { person: found.person, signInId: found.signIn.id, token } : null
}

const asked = new Map<string, ReturnType<Find<unknown>>>()

/**
 * The loaders of one page ask at the same moment who is there: they share one statement. Whoever asks when
 * it has been answered, as an open stream does again and again, asks anew.
 */
function shareWhileAsked<Person>(request: Request, token: string, findSignIn: Find<Person>) {
  const requestId = request.headers.get('X-Request-Id')
  if (requestId === null) return findSignIn(token, now())
  const key = `${requestId} ${token}`
  const before = asked.get(key) as ReturnType<Find<Person>> | undefined
  if (before) return before
  const answer = findSignIn(token, now()).finally(() => asked.delete(key))
  asked.set(key, answer)
  return answer
}

/** A few words about the browser, for the person's own list of signed-in browsers. */
export function describeDevice(request: Request): string {
  const agent = request.headers.get('User-Agent') ?? ''
  const system = ['iPhone', 'iPad', 'Android', 'Windows', 'Macintosh', 'CrOS', 'Linux'].find(
    (name) => agent.includes(name),
  )
  const browser = ['Edg', 'Firefox', 'Chrome', 'Safari'].find((name) => agent.includes(name))
  return [system, browser].filter(Boolean).join(' · ') || 'browser'
}
