import ICAL from 'ical.js'
import nodeIcal from 'node-ical'

/** What a calendar program understood of one appointment. */
export interface ReadEvent {
  method: string | null
  uid: string
  sequence: number
  title: string
  start: string
  end: string
  status: string
  attendees: string[]
}

type Reader = (document: string) => ReadEvent[]

const withoutMailto = (text: unknown) => String(text).replace(/^mailto:/i, '')

/** As ical.js reads it. */
const readWithIcalJs: Reader = (document) => {
  const calendar = new ICAL.Component(ICAL.parse(document))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      method: calendar.getFirstPropertyValue('method') as string | null,
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      status: String(component.getFirstPropertyValue('status')),
      attendees: event.attendees.map((attendee) => withoutMailto(attendee.getFirstValue())),
    }
  })
}

/** As node-ical reads it, which shares no line with ical.js. */
const readWithNodeIcal: Reader = (document) =>
  Object.values(nodeIcal.sync.parseICS(document)).flatMap((part) => {
    if (part?.type !== 'VEVENT') return []
    const attendees = [part.attendee ?? []].flat()
    return [
      {
        method: part.method ?? null,
        uid: part.uid,
        sequence: part.sequence ?? 0,
        title: textOf(part.summary),
        start: new Date(part.start).toISOString(),
        end: new Date(part.end ?? Number.NaN).toISOString(),
        status: String(part.status),
        attendees: attendees.map((one) => withoutMailto(textOf(one))),
      },
    ]
  })

/** node-ical gives a text with parameters as an object. */
const textOf = (value: string | { val: string } | undefined) =>
  typeof value === 'object' ? value.val : (value ?? '')

export const readers: [name: string, read: Reader][] = [
  ['ical.js', readWithIcalJs],
  ['node-ical', readWithNodeIcal],
]

/**
 * What stands in a calendar after it was told all this, in whatever order it arrived: the highest
 * SEQUENCE of a UID counts (RFC 5546 §2.1.4), and CANCEL takes it out.
 */
export function calendarAfter(documents: string[], read: Reader): ReadEvent[] {
  const known = new Map<string, ReadEvent>()
  for (const event of documents.flatMap(read)) {
    const before = known.get(event.uid)
    if (!before || event.sequence >= before.sequence) known.set(event.uid, event)
  }
  return [...known.values()]
    .filter(({ method }) => method !== 'CANCEL')
    .toSorted((one, other) => one.start.localeCompare(other.start))
}
