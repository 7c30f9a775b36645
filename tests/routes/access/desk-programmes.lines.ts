import { foreseeRule } from '#app/domain/session/foresee-rule.server.ts'
import { database } from '#app/platform/database.server.ts'
import { onePng } from '#tests/factories/picture.ts'
import { teaRule } from '#tests/factories/rule.ts'
import { everybody } from './actors.ts'
import type { Lines } from './check-lines.ts'
import type { World } from './world.ts'

const names = ['title', 'description'].flatMap((name) =>
  ['Ja', 'Easy', 'En'].map((language) => [`${name}${language}`, 'text']),
)
const programme = {
  ...Object.fromEntries(names),
  agencyTitle: 'text',
  capacity: '12',
  minimumStaff: '2',
}

const { door, start, end, close } = teaRule
const asked = new URLSearchParams({
  pattern: 'monthly_weekdays',
  weekday: '3',
  startsOn: '2026-12-31',
  door,
  start,
  end,
  close,
  closurePolicy: 'skip',
  venue: 'online',
})
for (const week of teaRule.weeks) asked.append('weeks', String(week))
const search = `?${asked}`

const seen = async (replacedId: string | null) => {
  const now = new Date()
  const { differenceKey } = await foreseeRule({ rule: teaRule, replacedId, now })
  return { seenKey: differenceKey }
}

const called = ({ session, coordinator }: World) =>
  database().cancellation.create({
    data: { sessionId: session.id, reason: '雪', staffId: coordinator.id, createdAt: new Date() },
  })

const asProposal = ({ session }: World) =>
  database().session.update({ where: { id: session.id }, data: { confirmedAt: null } })

/** What is offered, on which days, and when the hub is closed: coordinators alone. */
export const lines: Lines = {
  'GET /desk/programmes': { may: ['coordinator'] },
  'GET /desk/programmes/new': { may: ['coordinator'] },
  'POST /desk/programmes/new': {
    may: ['coordinator'],
    search: '?kind=craft',
    form: () => programme,
  },
  'GET /desk/programmes/:programmeId': { may: ['coordinator'] },
  'GET /desk/programmes/:programmeId/edit': { may: ['coordinator'] },
  'POST /desk/programmes/:programmeId/edit': { may: ['coordinator'], form: () => programme },
  'GET /desk/programmes/:programmeId/materials': { may: ['coordinator'] },
  'POST /desk/programmes/:programmeId/materials': {
    may: ['coordinator'],
    form: ({ onDuty }) => ({ sends: 'yes', leadDays: '7', sender: onDuty.id }),
  },
  'GET /desk/programmes/:programmeId/preview': { may: ['coordinator'] },
  'GET /desk/programmes/:programmeId/flyer': { may: ['coordinator'] },
  'GET /desk/programmes/:programmeId/picture': { may: ['coordinator'] },
  'POST /desk/programmes/:programmeId/picture': { may: ['coordinator'], picture: onePng() },
  'GET /desk/programmes/:programmeId/picture/removal': { may: everybody, as: 'moved' },
  'POST /desk/programmes/:programmeId/picture/removal': {
    may: ['coordinator'],
    unknown: 'nothing',
  },
  'GET /desk/programmes/:programmeId/retirement': { may: everybody, as: 'moved' },
  'POST /desk/programmes/:programmeId/retirement': { may: ['coordinator'], given: called },
  'GET /desk/programmes/:programmeId/confirmations': { may: everybody, as: 'moved' },
  'POST /desk/programmes/:programmeId/confirmations': {
    may: ['coordinator'],
    given: asProposal,
    form: ({ session }) => ({ session: session.id }),
    unknown: 'nothing',
  },
  'GET /desk/programmes/:programmeId/rules/new': { may: ['coordinator'], search },
  'POST /desk/programmes/:programmeId/rules/new': {
    may: ['coordinator'],
    search,
    form: () => seen(null),
  },
  'GET /desk/programmes/:programmeId/rules/:ruleId/change': { may: ['coordinator'], search },
  'POST /desk/programmes/:programmeId/rules/:ruleId/change': {
    may: ['coordinator'],
    search,
    form: ({ rule }) => seen(rule.id),
  },
  'GET /desk/programmes/:programmeId/rules/:ruleId/end': { may: everybody, as: 'moved' },
  'POST /desk/programmes/:programmeId/rules/:ruleId/end': { may: ['coordinator'] },
  'GET /desk/closures': { may: ['coordinator'] },
  'POST /desk/closures': {
    may: ['coordinator'],
    form: () => ({ label: '年末年始', from: '2027-12-29', to: '2028-01-03' }),
  },
  'GET /desk/closures/:closureId/removal': { may: everybody, as: 'moved' },
  'POST /desk/closures/:closureId/removal': { may: ['coordinator'] },
}
