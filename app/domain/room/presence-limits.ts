/** Seconds between the page's signs of life. */
export const heartbeatSeconds = 20

/** Seconds without a sign of life after which somebody counts as away. */
export const awaySeconds = 50

/** Seconds of silence that still belong to one interval of presence. */
export const joinedGapSeconds = 120

/** Minutes after closing for which the chat can still be read. */
export const chatAfterCloseMinutes = 5

/** Seconds for which a stamp is shown. */
export const stampSeconds = 8
