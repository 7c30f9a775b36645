import { randomInt } from 'node:crypto'
import type { SignInLinkKind } from '#app/generated/prisma/enums.ts'
import { newCode } from '#app/platform/code.ts'
import type { Rows } from '#app/platform/database.server.ts'
import { hashSecret, newSecret } from '#app/platform/seal.server.ts'

const lifeHours: Record<SignInLinkKind, number> = { shell: 1, first: 72, demo: 24 }

interface IssuedLink {
  /** Path and fragment; the secret is behind the `#`, which no server sees. */
  path: string
  /** The same key for typing. */
  code: string
}

/** Makes a link that signs one staff member or agency worker in without mail. */
export async function issueLink({
  rows,
  kind,
  person,
  now,
}: {
  rows: Rows
  kind: SignInLinkKind
  person: { staffId: string } | { workerId: string }
  now: Date
}): Promise<IssuedLink> {
  const secret = newSecret()
  const code = newCode(randomInt)
  await rows.signInLink.create({
    data: {
      kind,
      ...person,
      secretHash: hashSecret('sign-in-link', secret),
      codeHash: hashSecret('sign-in-link', code),
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifeHours[kind] * 3_600_000),
    },
  })
  return { path: `/sign-in/link#${secret}`, code }
}
