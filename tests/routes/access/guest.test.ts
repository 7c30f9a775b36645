import { checkLines } from './check-lines.ts'
import { lines } from './guest.lines.ts'

checkLines(lines)
