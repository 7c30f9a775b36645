import { useCallback, useEffect, useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import type { CheckResults } from '#app/domain/room/keep-device-check.server.ts'
import { checkWords } from '#app/words/check.ts'
import { roomWords } from '#app/words/room.ts'
import { CameraTrial, MicrophoneTrial, SpeakerTrial } from './device-trials.tsx'
import { PathTrial } from './path-trial.tsx'
import { post } from './post.ts'

const nothingTried: CheckResults = {
  speaker: 'untried',
  microphone: 'untried',
  camera: 'untried',
  path: 'untried',
}

/** Everything that can be tried, in the order in which it matters, and handing the result to the office. */
export function DeviceCheck({ base, mayGive }: { base: string; mayGive: boolean }) {
  const [results, setResults] = useState(nothingTried)
  const set = useCallback(
    (changes: Partial<CheckResults>) => setResults((before) => changed(before, changes)),
    [],
  )
  const onSpeaker = useCallback((speaker: CheckResults['speaker']) => set({ speaker }), [set])
  const onMicrophone = useCallback(
    (microphone: CheckResults['microphone']) => set({ microphone }),
    [set],
  )
  const onCamera = useCallback((camera: CheckResults['camera']) => set({ camera }), [set])
  return (
    <>
      <BrowserCheck />
      <SpeakerTrial result={results.speaker} onResult={onSpeaker} />
      <MicrophoneTrial result={results.microphone} onResult={onMicrophone} />
      <CameraTrial result={results.camera} onResult={onCamera} />
      <PathTrial base={base} path={results.path} onPath={(path) => set({ path })} />
      {mayGive && <Giving base={base} results={results} />}
    </>
  )
}

/** A voice that goes up and down changes nothing: the results stay the same ones. */
function changed(before: CheckResults, changes: Partial<CheckResults>): CheckResults {
  const after = { ...before, ...changes }
  const isSame = Object.entries(after).every(
    ([key, value]) => before[key as keyof CheckResults] === value,
  )
  return isSame ? before : after
}

/** What this browser can do at all. Known only when its script runs. */
function BrowserCheck() {
  const say = useSay()
  const [can, setCan] = useState<boolean | null>(null)
  useEffect(() => {
    setCan(Boolean(navigator.mediaDevices) && 'RTCPeerConnection' in window)
  }, [])
  return (
    <Card
      heading={say(checkWords.browser)}
      aside={can ? <Chip tone="ok">{say(checkWords.works)}</Chip> : undefined}
    >
      {can === false && (
        <Note tone="warm">
          <p>{say(checkWords.browserOld)}</p>
        </Note>
      )}
    </Card>
  )
}

function Giving({ base, results }: { base: string; results: CheckResults }) {
  const say = useSay()
  const [given, setGiven] = useState<CheckResults | null>(null)
  const [isLost, setIsLost] = useState(false)
  const isTried = Object.values(results).some((result) => result !== 'untried')
  async function give() {
    const { answer } = await post(`${base}/results`, results)
    setIsLost(answer === null)
    if (answer) setGiven(results)
  }
  if (!isTried) return null
  return (
    <>
      <Button onClick={() => void give()}>{say(checkWords.give)}</Button>
      <Lead>{say(checkWords.giveLead)}</Lead>
      <output>
        {given === results && (
          <Note tone="ok">
            <p>{say(checkWords.given)}</p>
          </Note>
        )}
        {isLost && (
          <Note tone="warm">
            <p>{say(roomWords.notDone)}</p>
          </Note>
        )}
      </output>
    </>
  )
}
