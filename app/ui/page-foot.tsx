import { useSay } from './language.tsx'
import { useShell } from './shell-context.tsx'
import { shellPaths } from './shell.ts'
import { PhoneLink } from './text-link.tsx'
import { shellWords } from '#app/words/shell.ts'

/** Whom to call, and what is promised: on every page that a participant or an agency sees. */
export function PageFoot() {
  const say = useSay()
  return (
    <footer className="foot">
      <div>
        <OfficePhone />
        <p>
          {say(shellWords.notRecorded)} <a href={shellPaths.promises}>{say(shellWords.promises)}</a>
        </p>
      </div>
    </footer>
  )
}

/** The office's number with its hours. Nothing where no number is known. */
function OfficePhone() {
  const say = useSay()
  const { officeName, phone, phoneHours } = useShell().network
  if (!phone) return null
  return (
    <p>
      {say(shellWords.helpByPhone)}
      <br />
      <PhoneLink phone={phone}>
        {officeName} {phone}
      </PhoneLink>
      {phoneHours && say(shellWords.phoneHours)({ hours: phoneHours })}
    </p>
  )
}
