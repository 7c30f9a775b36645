import { checkLines } from './check-lines.ts'
import { lines } from './room-desk.lines.ts'

checkLines(lines)
