import fs from 'node:fs'

export interface UserIds {
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root. As root it runs as whoever owns the cluster already, else as
 * `postgres`, else as `nobody`; as an ordinary user it runs as that user (undefined).
 * @throws Error when root finds none of them
 */
export function postgresUser(data: string): UserIds | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = ownerOf(data)
  if (owner && owner.uid !== 0) return owner
  const user = findUser('postgres') ?? findUser('nobody')
  if (user) return user
  throw new Error(
    'PostgreSQL does not run as root, and there is neither a user "postgres" nor "nobody": create one of them, or start as an ordinary user.',
  )
}

function ownerOf(folder: string): UserIds | undefined {
  const found = fs.statSync(folder, { throwIfNoEntry: false })
  return found && { uid: found.uid, gid: found.gid }
}

function findUser(name: string): UserIds | undefined {
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`))
  if (!line) return undefined
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}
