const shownDays = 60

/** What was over before then is no longer in a feed: calendars keep what they have read, or let it go. */
export const feedStart = (now: Date): Date => new Date(now.getTime() - shownDays * 86_400_000)
