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
export const HandIcon = line(
  'M8 12V5.5a1.5 1.5 0 0 1 3 0V11m0-1V4.5a1.5 1.5 0 0 1 3 0V11m0-.5V6a1.5 1.5 0 0 1 3 0v8a7 7 0 0 1-7 7c-3 0-4.5-1.5-6-4l-2-3.5c-.8-1.6 1-2.6 2-1.5l2 2',
)
export const ChatIcon = line('M4 5h16v11H9l-5 4z')
export const LeaveIcon = line('M10 4H5v16h5M14 8l4 4-4 4M18 12H9')
export const HeartIcon = line('M12 20s-7-4.5-7-10a4 4 0 0 1 7-2.6A4 4 0 0 1 19 10c0 5.5-7 10-7 10z')
export const CheckIcon = line('M4 13l5 5L20 6')
export const ClockIcon = line('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3')
export const PhoneIcon = line(
  'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
)
export const LockIcon = line('M5 11h14v9H5zM8 11V7a4 4 0 0 1 8 0v4M12 15v2')
export const PeopleIcon = line(
  'M9 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2 20a7 7 0 0 1 14 0M15.5 4.5a3.5 3.5 0 0 1 0 6M18 13.5a7 7 0 0 1 4 6.5',
)
export const MailIcon = line('M3 5h18v14H3zM3 7l9 6 9-6')
export const PrintIcon = line('M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z')
export const ArrowIcon = line('M5 12h14M13 6l6 6-6 6')
