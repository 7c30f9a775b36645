import { CheckIcon, ClockIcon } from './icons.tsx'
import type { Toast } from './shell.ts'

/** What the last write did: said once, above the page, and read aloud. */
export function ToastNote({ toast }: { toast: Toast | null }) {
  return (
    <output className="toast-place">
      {toast && (
        <span className="toast" data-tone={toast.tone}>
          {toast.tone === 'ok' ? <CheckIcon /> : <ClockIcon />}
          <span>{toast.text}</span>
        </span>
      )}
    </output>
  )
}
