import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What the browsers' microphone hears: somebody who speaks without a pause. */
export const voiceFile = new URL('../../test-results/voice.wav', import.meta.url).pathname

const [rate, seconds] = [48_000, 8]

/**
 * Chromium's own fake microphone beeps too briefly to count as somebody who speaks, above all on a
 * busy machine. This is a sound with the pitch, overtones and syllables of a voice, so that noise
 * suppression leaves it alone.
 */
export function writeVoice(file = voiceFile) {
  const samples = new Int16Array(rate * seconds)
  let phase = 0
  for (let n = 0; n < samples.length; n++) {
    const t = n / rate
    phase += (2 * Math.PI * (140 + 25 * Math.sin(2 * Math.PI * 0.5 * t))) / rate
    const tone = [1, 0.7, 0.5, 0.35, 0.25, 0.15].reduce(
      (sum, strength, k) => sum + strength * Math.sin((k + 1) * phase),
      0,
    )
    const syllable = 0.65 + 0.35 * Math.sin(2 * Math.PI * 4 * t)
    samples[n] = Math.round(9_000 * tone * syllable * 0.5)
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, Buffer.concat([header(samples.byteLength), Buffer.from(samples.buffer)]))
}

/** RIFF header of 16-bit mono PCM. */
function header(bytes: number): Buffer {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + bytes, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(bytes, 40)
  return head
}
