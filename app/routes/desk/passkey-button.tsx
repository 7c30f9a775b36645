import { useEffect, useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { signInWords as words } from '#app/words/sign-in.ts'

/** Signs in with whatever passkey the device holds. Only there where the page's script runs. */
export function PasskeyButton() {
  const say = useSay()
  const [isReady, setIsReady] = useState(false)
  const [isFailed, setIsFailed] = useState(false)
  useEffect(() => setIsReady('PublicKeyCredential' in window), [])
  async function enter() {
    setIsFailed(false)
    try {
      const { startAuthentication } = await import('@simplewebauthn/browser')
      const { options } = await ask({ step: 'begin' })
      const response = await startAuthentication({ optionsJSON: options })
      const { to } = await ask({ step: 'enter', response: JSON.stringify(response) })
      location.assign(to)
    } catch {
      setIsFailed(true)
    }
  }
  if (!isReady) return null
  return (
    <Stack gap="small">
      {isFailed && <FormError errors={[say(words.passkeyFailed)]} />}
      <Button tone="quiet" onClick={() => void enter()}>
        {say(words.passkey)}
      </Button>
    </Stack>
  )
}

async function ask(fields: Record<string, string>) {
  const answer = await fetch('/desk/sign-in/passkey', {
    method: 'POST',
    body: new URLSearchParams(fields),
  })
  if (!answer.ok) throw new Error('refused')
  return await answer.json()
}
