import { useState } from 'react'
import type { MediaPath } from '#app/generated/prisma/enums.ts'
import { Button } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { checkWords } from '#app/words/check.ts'
import { type PathName, type Paths, tryMedia } from './try-media.ts'

interface PathTrialProps {
  base: string
  path: MediaPath
  onPath: (path: MediaPath) => void
}

const names: PathName[] = ['udp', 'tcp', 'tls']

/** Whether sound and pictures get through, by which way, and what to do where they do not. */
export function PathTrial({ base, path, onPath }: PathTrialProps) {
  const say = useSay()
  const [state, setState] = useState<'before' | 'trying' | 'away'>('before')
  const [paths, setPaths] = useState<Paths | null>(null)
  async function start() {
    setState('trying')
    const found = await tryMedia(base)
    setPaths(found)
    setState(found ? 'before' : 'away')
    if (found) onPath(names.find((name) => found[name] === 'works') ?? 'none')
  }
  const isTrying = state === 'trying'
  return (
    <Card
      heading={say(checkWords.path)}
      aside={
        path !== 'untried' && path !== 'none' && <Chip tone="ok">{say(checkWords.works)}</Chip>
      }
    >
      <Lead>{say(checkWords.pathLead)}</Lead>
      <Button
        tone="quiet"
        aria-disabled={isTrying}
        onClick={isTrying ? undefined : () => void start()}
      >
        {say(isTrying ? checkWords.trying : checkWords.pathButton)}
      </Button>
      <output>
        {state === 'away' && (
          <Note tone="warm">
            <p>{say(checkWords.pathAway)}</p>
          </Note>
        )}
        {paths && !isTrying && (
          <>
            <Note tone={path === 'none' ? 'warm' : 'ok'}>
              <p>{say(sentenceOf(path))}</p>
            </Note>
            <DefinitionList
              items={names.map((name) => ({
                term: say(checkWords.paths[name]),
                description: say(checkWords.pathResults[paths[name]]),
              }))}
            />
          </>
        )}
      </output>
    </Card>
  )
}

function sentenceOf(path: MediaPath) {
  if (path === 'none') return checkWords.pathNone
  return path === 'udp' ? checkWords.pathGood : checkWords.pathSlow
}
