import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { StaffActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { startSignIn } from './start-sign-in.server.ts'

const challengeMinutes = 5

const relyingParty = () => {
  const { origin } = environment()
  return { rpID: new URL(origin).hostname, origin }
}

/** What the browser needs to make a passkey for this person. */
export async function beginPasskey({ actor, now }: { actor: StaffActor; now: Date }) {
  const staff = await database().staff.findUniqueOrThrow({
    where: { id: actor.id },
    include: { passkeys: true },
  })
  const options = await generateRegistrationOptions({
    rpName: 'Engawa',
    rpID: relyingParty().rpID,
    userName: staff.name,
    userID: new TextEncoder().encode(staff.id),
    attestationType: 'none',
    excludeCredentials: staff.passkeys.map((passkey) => ({ id: passkey.credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(options.challenge, now)
  return options
}

/** Keeps the passkey that the browser made. @throws Refusal `second_factor_wrong` */
export async function addPasskey({
  actor,
  response,
  label,
  now,
}: {
  actor: StaffActor
  response: RegistrationResponseJSON
  label: string
  now: Date
}): Promise<void> {
  const { rpID, origin } = relyingParty()
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => useChallenge(challenge, now),
    expectedOrigin: origin,
    expectedRPID: rpID,
  }).catch(() => ({ verified: false, registrationInfo: undefined }))
  if (!verified || !registrationInfo) throw new Refusal('second_factor_wrong')
  const { credential } = registrationInfo
  await transaction(async (tx) => {
    await tx.passkey.create({
      data: {
        staffId: actor.id,
        credentialId: credential.id,
        publicKey: Uint8Array.from(credential.publicKey),
        counter: BigInt(credential.counter),
        transports: credential.transports ?? [],
        label: label.slice(0, 40),
        createdAt: now,
      },
    })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'add passkey',
      subject: { kind: 'staff', id: actor.id },
    })
  })
}

/** Takes one of the person's own passkeys away. */
export async function removePasskey({
  actor,
  passkeyId,
  now,
}: {
  actor: StaffActor
  passkeyId: string
  now: Date
}) {
  await transaction(async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id: passkeyId, staffId: actor.id } })
    if (count) {
      await recordEntry(tx, {
        at: now,
        actor,
        verb: 'remove passkey',
        subject: { kind: 'staff', id: actor.id },
      })
    }
  })
}

/** What the browser needs to sign in with whatever passkey it holds. Names nobody. */
export async function beginPasskeySignIn({ now }: { now: Date }) {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().rpID,
    userVerification: 'required',
  })
  await keepChallenge(options.challenge, now)
  return options
}

/**
 * Signs in with a passkey: possession and the device's own check are both factors, and no mail is needed.
 * @throws Refusal `second_factor_wrong`
 */
export async function enterWithPasskey({
  response,
  device,
  now,
}: {
  response: AuthenticationResponseJSON
  device: string
  now: Date
}): Promise<string> {
  const { rpID, origin } = relyingParty()
  const passkey = await database().passkey.findFirst({
    where: { credentialId: response.id, staff: { leftAt: null } },
  })
  if (!passkey) throw new Refusal('second_factor_wrong')
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => useChallenge(challenge, now),
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential: {
      id: passkey.credentialId,
      publicKey: Uint8Array.from(passkey.publicKey),
      counter: Number(passkey.counter),
      transports: passkey.transports,
    },
  }).catch(() => ({ verified: false, authenticationInfo: undefined }))
  if (!verified || !authenticationInfo) throw new Refusal('second_factor_wrong')
  const counter = BigInt(authenticationInfo.newCounter)
  return await transaction(async (tx) => {
    await tx.passkey.update({ where: { id: passkey.id }, data: { counter, lastUsedAt: now } })
    return await startSignIn({
      rows: tx,
      door: 'desk',
      person: { staffId: passkey.staffId },
      device,
      now,
    })
  })
}

async function keepChallenge(challenge: string, now: Date) {
  const expiresAt = new Date(now.getTime() + challengeMinutes * 60_000)
  await database().passkeyChallenge.create({ data: { challenge, createdAt: now, expiresAt } })
}

/** True once for each challenge that was given out and is fresh. */
async function useChallenge(challenge: string, now: Date): Promise<boolean> {
  const { count } = await database().passkeyChallenge.updateMany({
    where: { challenge, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return count === 1
}
