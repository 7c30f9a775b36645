import { checkLines } from './check-lines.ts'
import { lines } from './agency.lines.ts'

checkLines(lines)
