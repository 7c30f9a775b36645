interface VariationTable {
  varSelectors: { toArray(): Selector[] }
}

interface Selector {
  varSelector: number
  nonDefaultUVS?: { unicodeValue: number; glyphID: number }[] | null
}

/** The inside of fontkit 2.0.4, which pdfkit draws with. Pinned, and held by draw-flyer.test.ts. */
interface Inside {
  _font: {
    font: {
      hasGlyphForCodePoint(codePoint: number): boolean
      _cmapProcessor: {
        uvs?: VariationTable | null
        getVariationSelector(codePoint: number, selector: number): number
      }
    }
  }
}

const insideOf = (paper: PDFKit.PDFDocument) => (paper as unknown as Inside)._font.font

/**
 * Lets the paper's present font draw the variant that a name asks for (葛󠄀 beside 葛): fontkit looks for
 * it only where the font calls it the default form.
 */
export function repairVariations(paper: PDFKit.PDFDocument): void {
  const characters = insideOf(paper)._cmapProcessor
  const selectors = characters.uvs?.varSelectors.toArray() ?? []
  characters.getVariationSelector = (codePoint, selector) => {
    const variants = selectors.find(({ varSelector }) => varSelector === selector)?.nonDefaultUVS
    return variants?.find(({ unicodeValue }) => unicodeValue === codePoint)?.glyphID ?? 0
  }
}

/** A text without what the present font has no picture of, emoji above all: an empty box says nothing. */
export function drawable(paper: PDFKit.PDFDocument, text: string): string {
  const font = insideOf(paper)
  return [...text]
    .filter((one) => isSelector(one) || one === '\n' || font.hasGlyphForCodePoint(codeOf(one)))
    .join('')
}

const codeOf = (one: string) => one.codePointAt(0) ?? 0
const isSelector = (one: string) => codeOf(one) >= 0xe0100 && codeOf(one) <= 0xe01ef
