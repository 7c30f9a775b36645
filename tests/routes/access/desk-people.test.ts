import { checkLines } from './check-lines.ts'
import { lines } from './desk-people.lines.ts'

checkLines(lines)
