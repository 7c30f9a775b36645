import fs from 'node:fs'

const limitBytes = 5_000_000

/** Sets a log that has grown past 5 MB aside, in place of the one set aside before. */
export function rotateLog(file: string): void {
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > limitBytes) fs.renameSync(file, `${file}.1`)
}
