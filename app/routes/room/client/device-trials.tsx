import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { DeviceResult } from '#app/generated/prisma/enums.ts'
import { Button } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { CameraIcon, MicIcon, PhoneIcon } from '#app/ui/icons.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { Card } from '#app/ui/section.tsx'
import { checkWords } from '#app/words/check.ts'
import { mediaWords } from '#app/words/media.ts'
import type { DeviceTrouble } from './device-trouble.ts'
import { playSound } from './play-sound.ts'
import { useDevice, useLevel } from './use-device.ts'

interface TrialProps {
  result: DeviceResult
  onResult: (result: DeviceResult) => void
}

/** A short soft sound, made here; whether it was heard only the person knows. */
export function SpeakerTrial({ result, onResult }: TrialProps) {
  const say = useSay()
  const [isPlayed, setIsPlayed] = useState(false)
  return (
    <Trial heading={say(checkWords.speaker)} result={result}>
      <Button
        tone="quiet"
        icon={<PhoneIcon />}
        onClick={() => {
          playSound()
          setIsPlayed(true)
        }}
      >
        {say(checkWords.speakerButton)}
      </Button>
      {isPlayed && (
        <Row fill>
          <Button size="small" tone="plain" onClick={() => onResult('works')}>
            {say(checkWords.heard)}
          </Button>
          <Button size="small" tone="plain" onClick={() => onResult('silent')}>
            {say(checkWords.notHeard)}
          </Button>
        </Row>
      )}
      {result === 'silent' && <Advice>{say(checkWords.speakerSilent)}</Advice>}
    </Trial>
  )
}

/** From which level on a voice arrives. */
const voiceLevel = 8

/** How loud the person's voice arrives. */
export function MicrophoneTrial({ result, onResult }: TrialProps) {
  const say = useSay()
  const { stream, trouble, start, stop } = useDevice({ audio: true })
  const level = useLevel(stream)
  const isHeard = level > voiceLevel
  useEffect(() => {
    if (trouble) onResult(trouble)
    else if (stream) onResult(isHeard || result === 'works' ? 'works' : 'silent')
  }, [trouble, stream, isHeard, result, onResult])
  return (
    <Trial heading={say(checkWords.microphone)} result={result} trouble={trouble}>
      <Button tone="quiet" icon={<MicIcon />} onClick={stream ? stop : () => void start()}>
        {say(stream ? checkWords.stop : checkWords.micButton)}
      </Button>
      {stream && (
        <>
          <label htmlFor="level">{say(checkWords.level)}</label>
          <meter id="level" min={0} max={100} value={level} />
          <output>{say(isHeard ? checkWords.micGood : checkWords.micSpeak)}</output>
        </>
      )}
      {!stream && result === 'silent' && <Advice>{say(checkWords.micSilent)}</Advice>}
    </Trial>
  )
}

/** The person's own picture, seen by nobody else. */
export function CameraTrial({ result, onResult }: TrialProps) {
  const say = useSay()
  const { stream, trouble, start, stop } = useDevice({ video: true })
  const element = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (element.current) element.current.srcObject = stream
    if (trouble) onResult(trouble)
    else if (stream) onResult('works')
  }, [trouble, stream, onResult])
  return (
    <Trial heading={say(checkWords.camera)} result={result} trouble={trouble}>
      <Button tone="quiet" icon={<CameraIcon />} onClick={stream ? stop : () => void start()}>
        {say(stream ? checkWords.stop : checkWords.cameraButton)}
      </Button>
      {stream && <video ref={element} autoPlay playsInline muted />}
    </Trial>
  )
}

interface CardProps {
  heading: string
  result: DeviceResult
  trouble?: DeviceTrouble | null
  children: ReactNode
}

function Trial({ heading, result, trouble, children }: CardProps) {
  const say = useSay()
  return (
    <Card
      heading={heading}
      aside={result === 'works' ? <Chip tone="ok">{say(checkWords.works)}</Chip> : undefined}
    >
      {children}
      {trouble && <Advice>{say(mediaWords.troubles[trouble])}</Advice>}
    </Card>
  )
}

function Advice({ children }: { children: string }) {
  return (
    <Note tone="warm" status>
      <p>{children}</p>
    </Note>
  )
}
