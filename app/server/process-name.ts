/** What PostgreSQL calls a process of the hub, so that others can see it there. */
export const processName = (role: string): string => `engawa ${role}`

/** Names every connection that this process opens from now on. */
export const nameConnections = (role: string): void => {
  process.env.PGAPPNAME = processName(role)
}
