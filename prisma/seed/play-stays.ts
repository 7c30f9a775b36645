import { between, chance, demoId } from './demo-id.ts'
import { type OverSession, type Place, type Span, seatId } from './evening.ts'

const minuteMs = 60_000

interface Run {
  runId: string
  openedAt: Date
  closedAt: Date
}

/** The presences of one seat: one stay, or two where the line broke or somebody took a break. */
export function playStays(
  { id, startAt, endAt }: OverSession,
  place: Place,
  { runId, openedAt, closedAt }: Run,
) {
  const own = seatId(id, place.participantId)
  const luck = (what: string) => chance(`${own} ${what}`)
  const clip = (at: number) =>
    new Date(Math.min(Math.max(at, openedAt.getTime() + 30_000), closedAt.getTime()))
  const from = clip(startAt.getTime() + between(-9, 11, `${own} from`) * minuteMs)
  const length = endAt.getTime() - from.getTime()
  const isEarly = luck('early') < 0.15
  const to = clip(
    isEarly
      ? from.getTime() + length * between(0.35, 0.8, `${own} early to`)
      : endAt.getTime() + between(-3, 12, `${own} to`) * minuteMs,
  )
  const middle =
    from.getTime() + (to.getTime() - from.getTime()) * between(0.3, 0.7, `${own} middle`)
  const back = middle + between(3, 9, `${own} back`) * minuteMs
  const isBroken = luck('broken') < 0.2 && back < to.getTime() - 5 * minuteMs
  const spans: [Date, Date][] = isBroken
    ? [
        [from, clip(middle)],
        [clip(back), to],
      ]
    : [[from, to]]
  return spans.map(([startedAt, endedAt], index) =>
    presence({
      own,
      runId,
      form: place.form,
      startedAt,
      endedAt,
      index,
      isLast: index === spans.length - 1,
    }),
  )
}

interface Stay extends Span {
  own: string
  runId: string
  form: Place['form']
  index: number
  isLast: boolean
}

function presence({ own, runId, form, startedAt, endedAt, index, isLast }: Stay) {
  const isLost = !isLast || chance(`${own} lost`) < 0.12
  const source =
    form === 'text'
      ? ('page' as const)
      : form === 'on_site'
        ? ('on_site' as const)
        : ('media' as const)
  const reasons = {
    page: isLost ? 'SILENCE' : 'LEFT',
    media: isLost ? 'CONNECTION_TIMEOUT' : 'CLIENT_INITIATED',
    on_site: 'LEFT',
  }
  return {
    id: demoId(`presence ${own} ${index}`),
    seatId: own,
    runId,
    source,
    participantSid:
      source === 'media'
        ? `PA_${demoId(`sid ${own} ${index}`).replaceAll('-', '').slice(0, 12)}`
        : null,
    startedAt,
    lastSeenAt: endedAt,
    endedAt,
    endReason: reasons[source],
    endEstimated: isLost && source !== 'on_site',
  }
}
