import { checkLines } from './check-lines.ts'
import { lines } from './desk-sessions.lines.ts'

checkLines(lines)
