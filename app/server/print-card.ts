import { setTimeout as sleep } from 'node:timers/promises'
import { environment } from '#app/platform/environment.server.ts'
import { mediaState } from '#app/platform/media-state.ts'
import { card, type CardContent } from './card.ts'
import type { Media } from './open-media.ts'

/**
 * Prints the card, and one more line when media that was still being prepared is there. Media
 * that only has to be started is waited for, a moment.
 */
export async function printCard(options: {
  role: string
  dataFolder: string
  media: Media | null
  people: CardContent['people']
  firstAdministrator: CardContent['firstAdministrator']
}): Promise<void> {
  const { role, dataFolder, media, people, firstAdministrator } = options
  const { ENGAWA_STARTED_AT, ENGAWA_MAILBOX_KEY, PORT } = process.env
  const startedInSeconds = ENGAWA_STARTED_AT
    ? (Date.now() - Number(ENGAWA_STARTED_AT)) / 1000
    : null
  if (role === 'worker') return console.log('縁側 Engawa  worker  (Ctrl-C: とめる / stop)')
  if (media === null)
    return console.log(`縁側 Engawa  web  http://localhost:${PORT}  (Ctrl-C: とめる / stop)`)
  await Promise.race([media.settled, sleep(1_500, undefined, { ref: false })])
  const { state } = mediaState()
  const mailboxPath = ENGAWA_MAILBOX_KEY ? `/mailbox/${ENGAWA_MAILBOX_KEY}` : null
  const { origin } = environment()
  console.log(
    card({
      origin,
      startedInSeconds,
      people,
      firstAdministrator,
      mailboxPath,
      media: state,
      dataFolder,
    }),
  )
  if (state !== 'building') return
  await media.settled
  if (mediaState().state === 'ready')
    console.log('✓ 音声と映像の準備ができました / sound and pictures are ready')
}
