import type { ReactNode } from 'react'

/** Line icons of our own. They stand beside words and are not read aloud. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

const line = (path: string) =>
  function LineIcon() {
    return (
      <Icon>
        <path d={path} />
      </Icon>
    )
  }

const slash = 'M4 3l16 18'
const microphone = 'M9 7a3 3 0 0 1 6 0v4a3 3 0 0 1-6 0zM5 11a7 7 0 0 0 14 0M12 18v3'
const camera = 'M3 7h12v10H3zM15 10.5l6-3v9l-6-3'

export const MicIcon = line(microphone)
export const MicOffIcon = line(microphone + slash)
export const CameraIcon = line(camera)
export const CameraOffIcon = line(camera + slash)
export const ChatIcon = line('M4 5h16v11H9l-5 4z')
export const LeaveIcon = line('M10 4H5v16h5M14 8l4 4-4 4M18 12H9')
export const CheckIcon = line('M4 13l5 5L20 6')
export const ClockIcon = line('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3')
export const PhoneIcon = line(
  'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
)
