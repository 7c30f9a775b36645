interface QrProps {
  /** Modules along one side. */
  size: number
  /** Row by row, dark is 1: `Array.from(QRCode.create(text).modules.data)`. */
  modules: ArrayLike<number>
  label: string
}

const quietZone = 4

/** A code for a camera. Black on white in every scheme, or no camera would read it. */
export function Qr({ size, modules, label }: QrProps) {
  const side = size + quietZone * 2
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="#fff" />
      <path d={drawModules(size, modules)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

/** One stroke for each run of dark modules in a row. */
function drawModules(size: number, modules: ArrayLike<number>): string {
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = x
      while (x < size && modules[y * size + x]) x++
      if (x > from) path += `M${from + quietZone} ${y + quietZone}h${x - from}v1h${from - x}z`
    }
  }
  return path
}
