import { useOutletContext } from '@remix-run/react'

/** What waits for the hand of whoever is signed in, as every page of the desk counts it in its head. */
export interface Waiting {
  /** Records that they may release. */
  records: number
  /** Messages that did not go out. */
  mails: number
}

/** The counts of the head, for a page that says more of them. */
export const useWaiting = (): Waiting => useOutletContext<Waiting>()
