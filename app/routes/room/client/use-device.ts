import { useEffect, useState } from 'react'
import { type DeviceTrouble, deviceTrouble } from './device-trouble.ts'

/** One device of the browser, tried here alone: asked for at a tap, let go when it is no longer looked at. */
export function useDevice(wanted: MediaStreamConstraints) {
  const [stream, setStream] = useState<MediaStream | null>(null)
  const [trouble, setTrouble] = useState<DeviceTrouble | null>(null)
  useEffect(() => () => stream?.getTracks().forEach((track) => track.stop()), [stream])
  return {
    stream,
    trouble,
    start: async () => {
      setTrouble(null)
      try {
        setStream(await navigator.mediaDevices.getUserMedia(wanted))
      } catch (error) {
        setTrouble(deviceTrouble(error))
      }
    },
    stop: () => setStream(null),
  }
}

/** How loud a stream is, from 0 to 100. */
export function useLevel(stream: MediaStream | null): number {
  const [level, setLevel] = useState(0)
  useEffect(() => {
    if (!stream) return
    const audio = new AudioContext()
    const analyser = audio.createAnalyser()
    audio.createMediaStreamSource(stream).connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples)
      const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
      setLevel(Math.round(Math.min(1, loudest * 2) * 100))
    }, 150)
    return () => {
      clearInterval(timer)
      void audio.close()
    }
  }, [stream])
  return level
}
