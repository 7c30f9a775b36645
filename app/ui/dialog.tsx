import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { useSay } from './language.tsx'
import { Heading } from './text.tsx'
import { partWords } from '#app/words/shell.ts'

interface DialogProps {
  open: boolean
  /** Also called by the Escape key and the close button. */
  onClose: () => void
  heading: ReactNode
  /** The buttons that answer it; closing is always among them. */
  actions?: ReactNode
  /** What the closing button says where 閉じる could mean something else. */
  closeLabel?: string
  children: ReactNode
}

/** A question that must be answered before going on. Needs script. */
export function Dialog({ open, onClose, heading, actions, closeLabel, children }: DialogProps) {
  const say = useSay()
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={headingId} onClose={onClose}>
      <div className="stack">
        <Heading id={headingId}>{heading}</Heading>
        {children}
        <div className="row" data-fill="true">
          {actions}
          <Button tone="plain" onClick={onClose}>
            {closeLabel ?? say(partWords.close)}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
