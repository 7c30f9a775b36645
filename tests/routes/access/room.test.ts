import { checkLines } from './check-lines.ts'
import { lines } from './room.lines.ts'

checkLines(lines)
