import { checkLines } from './check-lines.ts'
import { lines } from './machine.lines.ts'

checkLines(lines)
