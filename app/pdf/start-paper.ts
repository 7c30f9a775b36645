import { readFileSync } from 'node:fs'
import Document from 'pdfkit'
import { once } from '#app/platform/once.ts'
import { repairVariations } from './repair-variations.ts'

export type Paper = PDFKit.PDFDocument

/** Points of a millimetre. */
export const mm = 72 / 25.4

const folder = 'app/pdf/fonts'
const fonts = () =>
  once('pdf fonts', () => ({
    regular: readFileSync(`${folder}/noto-sans-jp-regular.ttf`),
    bold: readFileSync(`${folder}/noto-sans-jp-bold.ttf`),
  }))

/**
 * An A4 document without pages yet, whose two fonts, `regular` and `bold`, are embedded: it prints alike
 * on a machine that has no Japanese font. It says of itself what it is called and nothing else.
 */
export function startPaper({ title, language }: { title: string; language: 'ja' | 'en' }): Paper {
  const paper = new Document({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    lang: language,
    displayTitle: true,
    info: { Title: title, Producer: 'Engawa', Creator: 'Engawa' },
  })
  for (const [name, bytes] of Object.entries(fonts())) {
    paper.registerFont(name, bytes).font(name)
    repairVariations(paper)
  }
  return paper
}

/** Ends the document. */
export async function finishPaper(paper: Paper): Promise<Buffer> {
  const parts: Buffer[] = []
  paper.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve, reject) => {
    paper.on('end', resolve)
    paper.on('error', reject)
  })
  paper.end()
  await ended
  return Buffer.concat(parts)
}
