import { checkLines } from './check-lines.ts'
import { lines } from './desk-records.lines.ts'

checkLines(lines)
