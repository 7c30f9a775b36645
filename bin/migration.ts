import fs from 'node:fs'
import path from 'node:path'
import { findDrift, lockFile, migrationsFolder } from './schema-engine.ts'

// `npm run migration -- NAME` writes the migration that the schema asks for; without a name it
// only tells whether one is missing (exit code 1).

const name = process.argv.slice(2).join('_').toLowerCase()
if (name !== '' && !/^[a-z0-9_]+$/.test(name)) {
  console.error(
    '✗ 名前は英小文字・数字・_ で。A name is made of letters, digits and _: npm run migration -- add_rooms',
  )
  process.exit(1)
}
const sql = await findDrift()
if (sql === '') {
  console.log('✓ スキーマと移行は一致しています / schema and migrations agree')
} else if (name === '') {
  console.log(sql)
  console.error(
    '✗ 移行が足りません。npm run migration -- 名前 で作れます。A migration is missing: npm run migration -- NAME',
  )
  process.exitCode = 1
} else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = path.join(migrationsFolder, `${stamp}_${name}`)
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'migration.sql'), sql)
  fs.writeFileSync(path.join(migrationsFolder, lockFile.name), lockFile.content)
  console.log(`✓ ${folder}/migration.sql`)
  if (/\bDROP\b/.test(sql)) {
    console.error(
      '！ DROP があります。手で書いたものが消えないか、読んでください / it drops something: read it',
    )
  }
}
