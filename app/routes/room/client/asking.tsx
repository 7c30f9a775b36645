import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'

interface AskingProps {
  open: boolean
  onClose: () => void
  heading: string
  lead: string
  yes: string
  no: string
  onYes: () => void
}

/** Asks once more before something that cannot be taken back by whoever does it. */
export function Asking({ open, onClose, heading, lead, yes, no, onYes }: AskingProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={heading}
      closeLabel={no}
      actions={
        <Button tone="danger" onClick={onYes}>
          {yes}
        </Button>
      }
    >
      <p>{lead}</p>
    </Dialog>
  )
}
