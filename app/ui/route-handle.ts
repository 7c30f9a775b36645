/** Who is at the door: decides the frame and the words of an error page. */
export type Door = 'participant' | 'room' | 'desk' | 'agency' | 'guest' | 'sign-in'

/** What a route tells the root: `export const handle: RouteHandle = { script: true }`. */
export interface RouteHandle {
  /** The page needs the framework's script. Without it the page is plain HTML. */
  script?: boolean
  door?: Door
}

/** Whether any of the matched routes asks for the framework's script. */
export function needsScript(matches: { handle?: unknown }[]): boolean {
  return matches.some((match) => (match.handle as RouteHandle | undefined)?.script)
}

/** The door of the innermost matched route that names one; strangers come to the participants'. */
export function findDoor(matches: { handle?: unknown }[]): Door {
  const doors = matches.map((match) => (match.handle as RouteHandle | undefined)?.door)
  return doors.findLast((door) => door !== undefined) ?? 'participant'
}
