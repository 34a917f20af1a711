// Saves the draft of a form two seconds after the last key, and says so. Without this there is the Save draft button.
const PAUSE = 2000
const AGAIN = 5000

const form = document.querySelector('form[data-autosave]')
const status = document.getElementById('draft-status')

let timer = 0
let sending = false
let changed = false
let stopped = false

function say(words) {
  if (status.textContent !== words) status.textContent = words
}

function soon(pause) {
  clearTimeout(timer)
  if (!stopped) timer = setTimeout(save, pause)
}

function contents() {
  form.elements.turn.value = Number(form.elements.turn.value) + 1
  return new URLSearchParams(new FormData(form))
}

async function save() {
  if (sending || stopped || !changed) return
  sending = true
  changed = false
  try {
    const answer = await fetch(form.dataset.autosave, {
      method: 'POST',
      body: contents(),
      headers: { Accept: 'application/json' },
      redirect: 'manual',
    })
    await heard(answer)
  } catch {
    changed = true
    say('Not saved yet: there is no connection. Trying again.')
    soon(AGAIN)
  }
  sending = false
  if (changed) soon(PAUSE)
}

async function heard(answer) {
  if (answer.ok) {
    const kept = await answer.json()
    form.elements.version.value = kept.version
    say(kept.words)
  } else if (answer.status === 409) {
    stopped = true
    say((await answer.json()).words)
  } else if (answer.status >= 500) {
    changed = true
    say('Not saved yet: the service does not answer. Trying again.')
    soon(AGAIN)
  } else {
    // signed out, most likely: the button leads through signing in and back to this text
    changed = true
    stopped = true
    say('Not saved: you are signed out. Select Save draft and sign in again. What you typed stays.')
  }
}

if (form && status) {
  const noted = () => {
    changed = true
    soon(PAUSE)
  }
  form.addEventListener('input', noted)
  form.addEventListener('change', noted)
  form.addEventListener('submit', () => {
    stopped = true
    clearTimeout(timer)
    form.elements.turn.value = Number(form.elements.turn.value) + 1
  })
  // whoever closes the window or goes on loses nothing either
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && changed && !stopped) {
      changed = false
      fetch(form.dataset.autosave, { method: 'POST', body: contents(), headers: { Accept: 'application/json' }, keepalive: true }).catch(
        () => {},
      )
    }
  })
}
