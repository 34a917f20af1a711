// Every page works without this; with it, some things are quicker.
import { initAll as govuk } from '/vendor/govuk-frontend-6.6.0/govuk-frontend.min.js'
import { initAll as moj } from '/vendor/moj-frontend-11.1.0/moj-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
govuk()
moj()

// "/" goes to the search box, unless one is typing
document.addEventListener('keydown', (event) => {
  const box = document.querySelector('[data-shortcut="/"]')
  const typing = event.target.closest('input, textarea, select, [contenteditable]')
  if (event.key === '/' && box && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    box.focus()
  }
})
