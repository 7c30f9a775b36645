/** Everybody who may stand at a door. `participant`, `onDuty`, `worker` and `guest` are those whose rows they are. */
export const actors = [
  'nobody',
  'stranger',
  'participant',
  'onDuty',
  'offDuty',
  'counsellor',
  'coordinator',
  'administrator',
  'worker',
  'otherWorker',
  'guest',
  'otherGuest',
] as const

export type Actor = (typeof actors)[number]

export const everybody = [...actors]
export const participants: Actor[] = ['stranger', 'participant']
/** `offDuty` is on duty in another session. */
export const staff: Actor[] = ['onDuty', 'offDuty', 'counsellor', 'coordinator', 'administrator']
export const workers: Actor[] = ['worker', 'otherWorker']
/** `otherGuest` was invited to another session. */
export const guests: Actor[] = ['guest', 'otherGuest']

/** Who is at the right door for a URL: all others are asked to sign in there. */
export function peopleOf(url: string): Actor[] {
  const [, first] = /^\/?([^/]*)/.exec(url) ?? []
  if (first === 'desk') return staff
  if (first === 'guest') return guests
  return first === 'agency' ? workers : participants
}

/** What DESIGN 5 keeps apart, as it stands in the tests' world. */
export const facts = [
  'nickname',
  'agency',
  'caseNumber',
  'record',
  'legalName',
  'address',
  'parcelAddress',
] as const

export type Fact = (typeof facts)[number]

/** What somebody may come across, on whatever page (DESIGN 5). */
export const maySee: Record<Actor, Fact[]> = {
  nobody: [],
  stranger: [],
  participant: ['nickname', 'agency', 'caseNumber', 'record'],
  onDuty: ['nickname'],
  offDuty: [],
  counsellor: [],
  coordinator: ['nickname', 'agency', 'caseNumber', 'record'],
  administrator: [],
  worker: ['agency', 'caseNumber', 'record'],
  otherWorker: [],
  guest: ['nickname'],
  otherGuest: [],
}
