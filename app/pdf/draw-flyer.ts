import type { GuestLanguage } from '#app/words/language.ts'
import { htmlLanguage, say } from '#app/words/language.ts'
import { flyerWords as words } from '#app/words/flyer.ts'
import { drawPdfQr } from './draw-pdf-qr.ts'
import { drawable } from './repair-variations.ts'
import { finishPaper, mm, type Paper, startPaper } from './start-paper.ts'

export interface FlyerPage {
  title: string
  description: string
  audience: string
  bring: string
  /** What stands under "next dates": a line for each. */
  dates: string[]
  place: string
  /** PNG or JPEG. */
  picture: Uint8Array | null
  qr: { size: number; modules: number[] }
}

interface FlyerProps {
  pages: FlyerPage[]
  language: GuestLanguage
  networkName: string
  officeName: string
  phone: string | null
  /** What can be typed where no camera is. */
  address: string
}

const left = 20 * mm
const width = 170 * mm
const footTop = 226 * mm
const comfortsHeight = 40 * mm
const comfortsTop = footTop - comfortsHeight - 8 * mm
/** Of a fact. */
const lineHeight = 8 * mm
const ink = '#1c1b19'
const soft = '#4a4741'
const pine = '#1f5a43'
const wash = '#eef4f0'

/**
 * Flyers, one A4 page for each programme, for walls and counters. Whatever is too long for its place is
 * set smaller and at last cut with an ellipsis; the square and the phone always stand.
 */
export async function drawFlyer(props: FlyerProps): Promise<Buffer> {
  const title = props.pages.length === 1 ? props.pages[0]?.title : props.networkName
  const paper = startPaper({ title: title ?? '', language: htmlLanguage(props.language) })
  for (const page of props.pages) {
    paper.addPage({ size: 'A4', margin: 0 })
    drawPage(paper, page, props)
  }
  return await finishPaper(paper)
}

function drawPage(paper: Paper, page: FlyerPage, props: FlyerProps) {
  paper.rect(0, 0, paper.page.width, 9 * mm).fill(pine)
  const write = writer(paper)
  let y = 20 * mm
  y += write(props.networkName, { y, size: 11, colour: soft, lines: 1 }) + 4 * mm
  y += write(page.title, { y, size: 34, font: 'bold', colour: pine, lines: 3, least: 18 }) + 5 * mm
  y += write(page.description, { y, size: 14, lines: 6, least: 11 }) + 6 * mm
  y = drawPicture(paper, page.picture, y)
  for (const [heading, text] of factsOf(page, props.language)) {
    const lines = Math.floor((comfortsTop - y - 12 * mm) / lineHeight)
    if (lines < 1) break
    y += write(heading, { y, size: 11, font: 'bold', colour: pine, lines: 1 }) + 1 * mm
    y += write(text, { y, size: 14, lines: Math.min(lines, 4), least: 11 }) + 4 * mm
  }
  drawComforts(paper, props.language)
  drawFoot(paper, page, props)
}

function factsOf(page: FlyerPage, language: GuestLanguage): [string, string][] {
  const facts: [string, string][] = [
    [say(words.next, language), page.dates.join('\n')],
    [say(words.where, language), page.place],
    [say(words.audience, language), page.audience],
    [say(words.bring, language), page.bring],
  ]
  return facts.filter(([, text]) => text !== '')
}

/** Where the next line may begin. */
function drawPicture(paper: Paper, picture: Uint8Array | null, y: number): number {
  if (!picture) return y
  const height = 44 * mm
  paper.image(Buffer.from(picture), left, y, { fit: [width, height] })
  return y + height + 6 * mm
}

function drawComforts(paper: Paper, language: GuestLanguage) {
  const lines = [words.noName, words.listen, words.leave, words.free]
  paper.roundedRect(left, comfortsTop, width, comfortsHeight, 4 * mm).fill(wash)
  const write = writer(paper)
  lines.forEach((line, at) => {
    const y = comfortsTop + 5 * mm + at * 8 * mm
    paper.circle(left + 8 * mm, y + 10, 1.6).fill(pine)
    const place = { x: left + 13 * mm, width: width - 20 * mm }
    write(say(line, language), { y, size: 13, lines: 1, least: 9, ...place })
  })
}

function drawFoot(paper: Paper, { qr }: FlyerPage, props: FlyerProps) {
  const { language, address, officeName, phone } = props
  const side = 48 * mm
  drawPdfQr(paper, qr, { x: left - 4 * mm, y: footTop, side })
  const write = writer(paper)
  const place = { x: left + side + 4 * mm, width: width - side - 4 * mm }
  let y = footTop + 5 * mm
  y += write(say(words.camera, language), { y, size: 13, lines: 3, least: 10, ...place }) + 3 * mm
  const typed = `${say(words.type, language)} ${address}`
  y += write(typed, { y, size: 12, lines: 1, least: 8, ...place }) + 3 * mm
  if (!phone) return
  const ask = say(words.ask, language)({ office: officeName, phone })
  write(ask, { y, size: 12, font: 'bold', lines: 2, least: 9, ...place })
}

interface Lettering {
  y: number
  size: number
  /** How many lines at most. */
  lines: number
  /** The smallest size that it may be set in to fit. */
  least?: number
  font?: 'regular' | 'bold'
  colour?: string
  x?: number
  width?: number
}

/** Writes one text and says how high it came out, in points. */
function writer(paper: Paper) {
  return (text: string, lettering: Lettering): number => {
    const { y, lines, least = lettering.size, x = left, width: room = width } = lettering
    paper.font(lettering.font ?? 'regular').fillColor(lettering.colour ?? ink)
    const clean = drawable(paper, text)
    const options = { width: room, lineGap: 2 }
    let size = lettering.size
    const highest = () => paper.fontSize(size).heightOfString('永', options) * lines + 1
    while (size > least && paper.fontSize(size).heightOfString(clean, options) > highest())
      size -= 1
    const height = Math.min(paper.fontSize(size).heightOfString(clean, options), highest())
    paper.text(clean, x, y, { ...options, height: highest(), ellipsis: '…' })
    return height
  }
}
