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
export const HandIcon = line(
  'M8 12V6a1.5 1.5 0 0 1 3 0v5M11 10V4.5a1.5 1.5 0 0 1 3 0V11M14 10.5V6.5a1.5 1.5 0 0 1 3 0V14a7 7 0 0 1-7 7c-3 0-4.3-1.5-6-4.5l-1.5-3c-.7-1.6 1-2.5 2-1.5L8 15',
)
export const HeartIcon = line(
  'M12 20c-5-3.5-8-6.5-8-10.5A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.5C20 13.5 17 16.5 12 20z',
)
export const SmileIcon = line(
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14a4.5 4.5 0 0 0 8 0M9 9.5v.5M15 9.5v.5',
)
export const ClapIcon = line('M9 13l-5 4 4 4h6l5-6-2-5-4 3zM8 4l1 3M13 3v3M18 5l-2 2')
export const FlowerIcon = line(
  'M12 9a3 3 0 1 0 0 .01M12 6a3 3 0 1 1 3 3 3 3 0 1 1-3 3 3 3 0 1 1-3-3 3 3 0 1 1 3-3M12 13v8M12 18l4-3',
)
export const CheckIcon = line('M4 13l5 5L20 6')
export const ClockIcon = line('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3')
export const PhoneIcon = line(
  'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
)
