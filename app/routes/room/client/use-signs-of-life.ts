import { useEffect, useRef } from 'react'
import { heartbeatSeconds } from '#app/domain/room/presence-limits.ts'
import { post } from './post.ts'

/**
 * Says every few seconds that the page is there, and once that it is being left. A page that was
 * frozen and is shown again says so at once.
 */
export function useSignsOfLife(base: string, participantSid: string | null) {
  const sid = useRef(participantSid)
  sid.current = participantSid
  useEffect(() => {
    const say = () => void post(`${base}/signs-of-life`, { sid: sid.current ?? '' })
    const saySeen = () => document.visibilityState === 'visible' && say()
    const leave = () => void navigator.sendBeacon(`${base}/departure`)
    say()
    const timer = setInterval(say, heartbeatSeconds * 1000)
    document.addEventListener('visibilitychange', saySeen)
    window.addEventListener('pageshow', saySeen)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', saySeen)
      window.removeEventListener('pageshow', saySeen)
      window.removeEventListener('pagehide', leave)
    }
  }, [base])
}
