/** Characters that a worker's word to the office may have. */
export const longestComment = 500
