import type { Paper } from './start-paper.ts'

const quietZone = 4

interface Place {
  x: number
  y: number
  /** With the white border that a camera needs, in points. */
  side: number
}

/** A code for a camera, black on white. */
export function drawPdfQr(
  paper: Paper,
  { size, modules }: { size: number; modules: number[] },
  { x, y, side }: Place,
): void {
  const unit = side / (size + quietZone * 2)
  paper.rect(x, y, side, side).fill('#fff')
  modules.forEach((isDark, at) => {
    if (!isDark) return
    const column = (at % size) + quietZone
    const row = Math.floor(at / size) + quietZone
    // A hair wider than its place, so that no white line shows between two.
    paper.rect(x + column * unit, y + row * unit, unit + 0.05, unit + 0.05)
  })
  paper.fill('#000')
}
