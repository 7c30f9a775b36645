import { findNetwork } from '#app/domain/staff/set-network.server.ts'
import { isDatabaseAway } from '#app/platform/database.server.ts'
import { type Shell, type Toast, textSizes } from '#app/ui/shell.ts'
import { type GuestLanguage, guestLanguages } from '#app/words/language.ts'
import { clearCookie, cookieHeaders, readCookie, setCookie } from './cookies.server.ts'

/** Where すぐに閉じる leads until the network has chosen: the weather. */
const defaultExit = 'https://www.jma.go.jp/bosai/forecast/'

/** The language a browser chose, Japanese until it did. */
export function languageOf(request: Request): GuestLanguage {
  const chosen = readCookie(request, 'language')
  return guestLanguages.find((language) => language === chosen) ?? 'ja'
}

/** What every page stands in. A toast is shown once: its cookie is cleared with the same answer. */
export async function loadShell(request: Request): Promise<{ shell: Shell; headers: Headers }> {
  const network = await findNetwork().catch(nullWhileAway)
  const toast = readCookie(request, 'toast')
  const textSize = textSizes.find((size) => size === readCookie(request, 'text-size'))
  return {
    headers: toast ? cookieHeaders(clearCookie('toast')) : new Headers(),
    shell: {
      language: languageOf(request),
      textSize,
      network: {
        officeName: network?.officeName ?? '',
        phone: network?.phone ?? '',
        phoneHours: hoursIn(languageOf(request), network) ?? '',
        exitUrl: network?.exitUrl ?? defaultExit,
      },
      toast: toast ? parseToast(toast) : null,
    },
  }
}

/** In the reader's language, else as the office says it. */
function hoursIn(
  language: GuestLanguage,
  network: Awaited<ReturnType<typeof findNetwork>>,
): string | null | undefined {
  const { phoneHours, phoneHoursEasy, phoneHoursEn } = network ?? {}
  const own = { ja: phoneHours, easy: phoneHoursEasy, en: phoneHoursEn }[language]
  return own || phoneHours
}

/** While the database is away the page stands all the same, with nobody to call. */
function nullWhileAway(error: unknown): null {
  if (isDatabaseAway(error)) return null
  throw error
}

/** A cookie that shows one sentence on the next page, already in the reader's language. */
export const toastCookie = (text: string, tone: Toast['tone'] = 'ok'): string =>
  setCookie('toast', JSON.stringify({ tone, text }), { days: 1 / 1440 })

function parseToast(value: string): Toast | null {
  try {
    const { tone, text } = JSON.parse(value) as Partial<Toast>
    return tone && text ? { tone, text: text.slice(0, 300) } : null
  } catch {
    return null
  }
}
