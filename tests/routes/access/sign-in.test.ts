import { checkLines } from './check-lines.ts'
import { lines } from './sign-in.lines.ts'

checkLines(lines)
