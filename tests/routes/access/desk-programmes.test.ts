import { checkLines } from './check-lines.ts'
import { lines } from './desk-programmes.lines.ts'

checkLines(lines)
