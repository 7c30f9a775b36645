import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as another library reads it: what stands on each page, and what it looks like. */
export async function readPaper(bytes: Uint8Array) {
  const source = { data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }
  const paper = await getDocument(source).promise
  const numbers = Array.from({ length: paper.numPages }, (_, at) => at + 1)
  return {
    pages: await Promise.all(numbers.map((number) => readPage(paper, number))),
    hasEmbeddedFonts: /FontFile2/.test(Buffer.from(bytes).toString('latin1')),
    /** As a PNG. @param at counted from 0 */
    draw: async (at: number): Promise<Buffer> => await drawPage(paper, at + 1),
  }
}

async function readPage(paper: PDFDocumentProxy, number: number) {
  const page = await paper.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
  return { width: Math.round(width), height: Math.round(height), text: text.join('') }
}

interface NodeCanvas {
  canvas: { toBuffer(type: 'image/png'): Buffer }
}

async function drawPage(paper: PDFDocumentProxy, number: number): Promise<Buffer> {
  const page = await paper.getPage(number)
  const viewport = page.getViewport({ scale: 1.5 })
  const factory = paper.canvasFactory as { create(width: number, height: number): NodeCanvas }
  const { canvas } = factory.create(viewport.width, viewport.height)
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
  return canvas.toBuffer('image/png')
}
