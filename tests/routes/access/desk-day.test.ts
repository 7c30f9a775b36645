import { checkLines } from './check-lines.ts'
import { lines } from './desk-day.lines.ts'

checkLines(lines)
