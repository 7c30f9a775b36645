import { checkLines } from './check-lines.ts'
import { lines } from './check.lines.ts'

checkLines(lines)
