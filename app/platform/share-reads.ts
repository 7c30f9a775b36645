/**
 * One reading for everybody who asks for the same at about the same time. Whoever asks while one is under
 * way gets the next, which begins when that one has ended: an answer is never older than its question.
 */
export function shareReads<Answer>(
  read: (key: string) => Promise<Answer>,
): (key: string) => Promise<Answer> {
  const running = new Map<string, Promise<unknown>>()
  const next = new Map<string, Promise<Answer>>()
  return (key) => {
    const asked = next.get(key)
    if (asked) return asked
    const before = running.get(key) ?? Promise.resolve()
    const answer = before
      .catch(() => undefined)
      .then(() => {
        next.delete(key)
        running.set(key, answer)
        return read(key)
      })
    const forget = () => {
      if (running.get(key) === answer) running.delete(key)
    }
    answer.then(forget, forget)
    next.set(key, answer)
    return answer
  }
}
