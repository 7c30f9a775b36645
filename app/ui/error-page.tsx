import { useMatches } from '@remix-run/react'
import { ErrorContent } from './error-content.tsx'
import { ParticipantPage } from './participant-page.tsx'
import { PlainPage } from './plain-page.tsx'
import { findDoor } from './route-handle.ts'
import { shellPaths } from './shell.ts'

/** The whole page where the frame itself could not be made, in the words of its door. */
export function ErrorPage() {
  const door = findDoor(useMatches())
  if (door === 'desk' || door === 'agency') {
    return (
      <PlainPage home={shellPaths[door]}>
        <ErrorContent />
      </PlainPage>
    )
  }
  return (
    <ParticipantPage>
      <ErrorContent />
    </ParticipantPage>
  )
}
