// Every page works without this; with it, some things are quicker.
import { initAll as govuk } from '/vendor/govuk-frontend-6.6.0/govuk-frontend.min.js'
import { initAll as moj } from '/vendor/moj-frontend-11.1.0/moj-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
govuk()
moj()

// where something is under way, how far it has come is asked for; once it has ended the page is drawn anew
const underWay = document.querySelector('[data-progress]')
const follow = async () => {
  const answer = await fetch(underWay.dataset.progress).catch(() => null)
  if (answer?.status === 204) return location.reload()
  if (answer?.ok && !answer.redirected) {
    const { step, percent } = await answer.json()
    const status = underWay.querySelector('[role=status]')
    const bar = underWay.querySelector('progress')
    if (status.textContent !== step) status.textContent = step
    if (percent < 0) bar.removeAttribute('value')
    else bar.value = percent
  }
  setTimeout(follow, 2000)
}
if (underWay) setTimeout(follow, 1000)

// "/" goes to the search box, unless one is typing
document.addEventListener('keydown', (event) => {
  const box = document.querySelector('[data-shortcut="/"]')
  const typing = event.target.closest('input, textarea, select, [contenteditable]')
  if (event.key === '/' && box && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    box.focus()
  }
})

// beside a report, the page that a link names is shown where the report stands
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-page]')
  const report = document.querySelector('.tl-beside__pdf')
  if (link && report?.offsetParent && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault()
    const anew = report.cloneNode() // browsers' viewers do not follow a change of the page alone
    anew.src = link.href + '&navpanes=0'
    report.replaceWith(anew)
  }
})
