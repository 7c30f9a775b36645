/** Does a part of the start; one that takes more than a second is shown with its seconds. */
export async function stage<T>(title: string, work: (say: (text: string) => void) => Promise<T>) {
  const start = Date.now()
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`
  let isShown = false
  let last = ''
  const show = () => {
    isShown = true
    console.error(`… ${title} ${last}${last && ' '}${seconds()}`)
  }
  let timer = setTimeout(function tick() {
    show()
    timer = setTimeout(tick, 15_000)
  }, 1_000)
  try {
    const result = await work((text) => (last = text))
    if (isShown) console.error(`✓ ${title} ${seconds()}`)
    return result
  } finally {
    clearTimeout(timer)
  }
}
