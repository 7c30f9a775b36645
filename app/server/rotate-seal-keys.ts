import { countTextsByKey } from '#app/domain/seal-key/count-texts-by-key.server.ts'
import { type LeftText, resealTexts } from '#app/domain/seal-key/reseal-texts.server.ts'
import { retireSealKeys } from '#app/domain/seal-key/retire-seal-keys.server.ts'
import { database } from '#app/platform/database.server.ts'
import { type SealKey, parseSealKeys } from '#app/platform/environment.server.ts'
import { keepSealKeys, newSealKey, readSealKeys } from './parts/secrets.ts'

/** What a rotation came to. Keys are named by their ids. */
export interface Rotation {
  /** The key that seals now. */
  keyId: string
  /** Of the hub's own keys a new one was made, or what an earlier run had begun was finished. */
  keys: 'given' | 'new' | 'finished'
  resealed: number
  left: LeftText[]
  /** Older keys without a text: gone where they were the hub's own. */
  unused: string[]
  /** Older keys under which texts are left. */
  inUse: string[]
}

type Progress = (seen: number) => void

/** Seals everything under the first of the keys that the environment gives, and takes none away. */
export async function resealUnderGivenKeys(options: {
  keys: SealKey[]
  now: Date
  onProgress?: Progress
}): Promise<Rotation> {
  const result = await resealTexts(options)
  const texts = await countTextsByKey(database())
  return { keys: 'given', ...result, ...sortOut(options.keys, (id) => !texts.has(id)) }
}

/**
 * Gives the hub a new key of its own, seals everything under it and takes away the keys that are
 * retired then. The secrets file holds every key that any text may need, at every moment. Nothing
 * else of this hub may run meanwhile: it would not know the new key.
 */
export async function rotateOwnKeys(options: {
  folder: string
  now: Date
  onProgress?: Progress
}): Promise<Rotation> {
  const { folder, now, onProgress } = options
  let kept = readSealKeys(folder)
  const reseal = () => resealTexts({ keys: parseSealKeys(kept.join(',')), now, onProgress })
  let result = await reseal()
  const isFinished = result.resealed > 0
  if (!isFinished) {
    kept = [newSealKey(), ...kept]
    keepSealKeys(folder, kept)
    result = await reseal()
  }
  const keys = parseSealKeys(kept.join(','))
  const retired = await retireSealKeys({ ids: keys.slice(1).map(({ id }) => id), now })
  keepSealKeys(
    folder,
    kept.filter((_key, at) => !retired.includes(keys[at]?.id ?? '')),
  )
  const sorted = sortOut(keys, (id) => retired.includes(id))
  return { keys: isFinished ? 'finished' : 'new', ...result, ...sorted }
}

function sortOut(keys: SealKey[], isUnused: (id: string) => boolean) {
  const [keyId = '', ...older] = keys.map(({ id }) => id)
  return {
    keyId,
    unused: older.filter(isUnused),
    inUse: older.filter((id) => !isUnused(id)),
  }
}
