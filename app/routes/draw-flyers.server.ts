import { readPictures } from '#app/domain/programme/get-picture.server.ts'
import type { OpenProgramme } from '#app/domain/registration/list-open-programmes.server.ts'
import { programmeTexts } from '#app/domain/session/programme-texts.ts'
import { findNetwork } from '#app/domain/staff/set-network.server.ts'
import { drawFlyer } from '#app/pdf/draw-flyer.ts'
import { environment } from '#app/platform/environment.server.ts'
import { flyerWords as words } from '#app/words/flyer.ts'
import { type GuestLanguage, guestLanguages, say } from '#app/words/language.ts'
import { placesOf } from '#app/words/places.ts'
import { formatSpan } from '#app/words/when.ts'
import { drawQr } from './draw-qr.server.ts'

/** The flyers of these programmes as one PDF, in the language that the address asks for. */
export async function drawFlyers(request: Request, programmes: OpenProgramme[]): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('language')
  const language = guestLanguages.find((one) => one === asked) ?? 'ja'
  const [network, pictures] = await Promise.all([
    findNetwork(),
    readPictures({ programmeIds: programmes.map(({ id }) => id) }),
  ])
  const { origin } = environment()
  const bytes = await drawFlyer({
    pages: programmes.map((programme) => ({
      ...programmeTexts(programme, language),
      dates: datesOf(programme, language),
      place: placeOf(programme, language),
      picture: pictures.get(programme.id) ?? null,
      qr: drawQr(`${origin}/programmes/${programme.id}`),
    })),
    language,
    networkName: network?.name ?? '',
    officeName: network?.officeName ?? '',
    phone: network?.phone ?? null,
    address: origin,
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="flyer.pdf"',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

function datesOf({ sessions, isByAppointment }: OpenProgramme, language: GuestLanguage): string[] {
  if (isByAppointment) return [say(words.byAppointment, language)]
  if (sessions.length === 0) return [say(words.noneYet, language)]
  return sessions.map(({ startAt, endAt }) => formatSpan({ start: startAt, end: endAt }, language))
}

/** Every place once. */
const placeOf = ({ sessions }: OpenProgramme, language: GuestLanguage): string =>
  [...new Set(sessions.flatMap((session) => placesOf(session, language)))].join('・')
