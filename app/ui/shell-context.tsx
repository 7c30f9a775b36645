import { createContext, useContext } from 'react'
import { emptyShell, type Shell } from './shell.ts'

export const ShellContext = createContext<Shell>(emptyShell)

/** The reader's choices and the office's contacts, as the root loaded them. */
export function useShell(): Shell {
  return useContext(ShellContext)
}
