import { checkLines } from './check-lines.ts'
import { lines } from './participant.lines.ts'

checkLines(lines)
