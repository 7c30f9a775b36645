import QRCode from 'qrcode'

export interface QrModules {
  size: number
  modules: number[]
}

/** A text as the dark and light modules of a QR code, for `<Qr>`. Drawn here: no outside service sees it. */
export function drawQr(text: string): QrModules {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules
  return { size, modules: Array.from(data) }
}
