import { useEffect, useRef, useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { CameraIcon, MicIcon, PhoneIcon } from '#app/ui/icons.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { Card } from '#app/ui/section.tsx'
import { previewWords } from '#app/words/room.ts'

/** A short soft sound, made here. */
export function SpeakerTrial() {
  const say = useSay()
  function play() {
    const audio = new AudioContext()
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    volume.gain.setValueAtTime(0.2, audio.currentTime)
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 1.2)
    tone.frequency.value = 523
    tone.connect(volume).connect(audio.destination)
    tone.onended = () => void audio.close()
    tone.start()
    tone.stop(audio.currentTime + 1.2)
  }
  return (
    <Card>
      <Button tone="quiet" icon={<PhoneIcon />} onClick={play}>
        {say(previewWords.speakerButton)}
      </Button>
    </Card>
  )
}

/** How loud the person's voice arrives, from 0 to 100. */
export function MicrophoneTrial() {
  const say = useSay()
  const { stream, isRefused, start, stop } = useDevice({ audio: true })
  const level = useLevel(stream)
  return (
    <Card>
      <Button tone="quiet" icon={<MicIcon />} onClick={stream ? stop : start}>
        {say(stream ? previewWords.stop : previewWords.micButton)}
      </Button>
      {stream && (
        <>
          <label htmlFor="level">{say(previewWords.level)}</label>
          <meter id="level" min={0} max={100} value={level} />
          <output>{say(level > 8 ? previewWords.micGood : previewWords.micSpeak)}</output>
        </>
      )}
      {isRefused && <Refused />}
    </Card>
  )
}

/** The person's own picture, seen by nobody else. */
export function CameraTrial() {
  const say = useSay()
  const { stream, isRefused, start, stop } = useDevice({ video: true })
  const element = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (element.current) element.current.srcObject = stream
  }, [stream])
  return (
    <Card>
      <Button tone="quiet" icon={<CameraIcon />} onClick={stream ? stop : start}>
        {say(stream ? previewWords.stop : previewWords.cameraButton)}
      </Button>
      {stream && <video ref={element} autoPlay playsInline muted />}
      {isRefused && <Refused />}
    </Card>
  )
}

function Refused() {
  const say = useSay()
  return (
    <Note tone="warm" status>
      <p>{say(previewWords.refused)}</p>
    </Note>
  )
}

function useDevice(wanted: MediaStreamConstraints) {
  const [stream, setStream] = useState<MediaStream | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  useEffect(() => () => stream?.getTracks().forEach((track) => track.stop()), [stream])
  return {
    stream,
    isRefused,
    start: () => {
      setIsRefused(false)
      navigator.mediaDevices.getUserMedia(wanted).then(setStream, () => setIsRefused(true))
    },
    stop: () => setStream(null),
  }
}

function useLevel(stream: MediaStream | null): number {
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
