// Two small things that plain pages need. They work without it, by typing a code and by a link.

// 1. A link's secret stands after the #, where no server log sees it. It goes into the form once
// and out of the address bar.
function readSecret() {
  const secret = location.hash.slice(1)
  const fields = document.querySelectorAll('input[name=secret]')
  if (fields.length === 0 || !/^[\w.-]{16,}$/.test(secret)) return
  history.replaceState(history.state, '', location.pathname + location.search)
  for (const field of fields) field.value = secret
  for (const part of document.querySelectorAll('[data-with-secret]')) part.hidden = false
  for (const part of document.querySelectorAll('[data-without-secret]')) {
    part.hidden = true
    for (const field of part.querySelectorAll('input')) field.disabled = true
  }
}
readSecret()
addEventListener('hashchange', readSecret)

// 2. すぐに閉じる takes this page's place in the history, so that Back does not return to it.
addEventListener('click', (event) => {
  const exit = event.target.closest?.('[data-quick-exit]')
  if (!exit) return
  event.preventDefault()
  document.documentElement.hidden = true
  location.replace(exit.href)
})

// After a refused form the reader begins at what is wrong.
document.querySelector('[data-focus]')?.focus()
