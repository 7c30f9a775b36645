import { checkLines } from './check-lines.ts'
import { lines } from './desk-staff.lines.ts'

checkLines(lines)
