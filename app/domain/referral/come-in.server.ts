import { callerOf, forgiveAttempt, isWithinLimit } from '#app/platform/attempts.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { enterWithKey } from '../sign-in/enter-with-key.server.ts'
import { type Acceptance, acceptInvitation, findOwnInvitation } from './accept-invitation.server.ts'

type Arrival =
  /** With their own key: signed in. */
  | { kind: 'own key'; token: string }
  /** With an invitation that has become their own place before, as when a page is loaded again. */
  | { kind: 'own invitation' }
  | Acceptance

type AcceptanceRequest = Parameters<typeof acceptInvitation>[0]

/**
 * Lets somebody in with what they hold: their own entry key or an invitation, as a link's secret or as
 * a typed code. Codes that open nothing are counted per caller and over all; secrets of links are too
 * long to be guessed, and whoever holds a good code is never counted out.
 * @throws Refusal `code_missing` | `code_wrong` for a wrong, used, revoked or expired one alike |
 *   `too_many_tries` | `already_referred_here`
 */
export async function comeIn({
  callerAddress,
  ...request
}: AcceptanceRequest & { callerAddress: string }): Promise<Arrival> {
  const { secretOrCode, device, isShared, now } = request
  if (secretOrCode.trim() === '') throw new Refusal('code_missing')
  const guesses = isLinkSecret(secretOrCode) ? [] : limitsOf(callerAddress)
  for (const limit of guesses) {
    if (!(await isWithinLimit({ ...limit, windowSeconds: 600, now })))
      throw new Refusal('too_many_tries')
  }
  const own = await enterWithKey({ secretOrCode, device, isShared, now })
  const arrival: Arrival | null = own
    ? { kind: 'own key', token: own.token }
    : ((await acceptInvitation(request)) ?? (await findOwnInvitation(request)))
  if (!arrival) throw new Refusal('code_wrong')
  for (const { key } of guesses) await forgiveAttempt(key)
  return arrival
}

const limitsOf = (callerAddress: string) => [
  { key: `enter:${callerOf(callerAddress)}`, most: 20 },
  { key: 'enter:all', most: 20_000 },
]

/** 32 random bytes in base64url. */
const isLinkSecret = (text: string) => /^[\w-]{43}$/.test(text.trim())
