/** How somebody may sit who comes by themselves; who comes to the place is written down by staff. */
export const forms = ['video', 'voice', 'listen', 'text'] as const
