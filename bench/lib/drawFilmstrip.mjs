import { conditions } from './conditions.mjs'
import { recordFilm } from './recordFilm.mjs'
import { subjects } from './subjects.mjs'

const names = ['consent-kit', 'react-cookie-consent', 'vanilla-cookieconsent', 'c15t']
const times = Array.from({ length: 10 }, (_, index) => 500 + index * 250)
const takes = 5
const seconds = (milliseconds, digits) => `${(milliseconds / 1000).toFixed(digits)} s`

const style = `
  body { margin: 0; padding: 16px; width: 868px; background: #fff; color: #1b1f1d; font: 13px/1.4 system-ui, sans-serif }
  table { border-spacing: 6px 0; margin: 0 -6px; table-layout: fixed; width: 880px }
  th { padding: 0; font-weight: 400; color: #4a514d }
  .name { padding: 14px 0 5px; font-size: 14px; text-align: left }
  b { color: #1b1f1d }
  td { padding: 0 }
  img, i { display: block; box-sizing: border-box; width: 100%; border: 1px solid #c9d1cc; aspect-ratio: ${conditions.viewport.width} / ${conditions.viewport.height} }
  .asked { outline: 2px solid #1f7a4d }
  p { margin: 14px 0 0; color: #4a514d }`

function row(name, { visible, pictures }) {
  const cells = times.map((time) => {
    const picture = pictures.findLast((each) => each.time <= time)
    return `<td>${picture ? `<img class="${time >= visible ? 'asked' : ''}" src="data:image/jpeg;base64,${picture.data}">` : '<i></i>'}</td>`
  })
  const title = `<b>${name}</b>, banner at ${seconds(visible, 2)}`
  return `<tr><th class="name" colspan="${times.length}">${title}</th></tr><tr>${cells.join('')}</tr>`
}

/** Draws how four banners come, side by side in time, into one picture: of several takes of each the one in the middle. */
export async function drawFilmstrip(browser, url, path) {
  const films = Object.fromEntries(names.map((name) => [name, []]))
  for (let take = 0; take < takes; take++) {
    for (const name of names) {
      const subject = subjects.find((each) => each.name === name)
      films[name].push(await recordFilm(browser, `${url}/${name}`, subject))
    }
  }
  const middle = (of) => of.sort((a, b) => a.visible - b.visible)[Math.floor(takes / 2)]
  const rows = names.map((name) => row(name, middle(films[name])))
  const { cpuSlowdown, megabitsDown, latency } = conditions
  const head = times.map((time) => `<th>${seconds(time, 2)}</th>`).join('')
  const caption = `First visit to the same Next.js page: CPU ${cpuSlowdown}× slower, ${megabitsDown} Mbit/s, ${latency} ms. Outlined: the banner is visible.`
  const page = await browser.newPage({ viewport: { width: 900, height: 100 } })
  await page.setContent(`<style>${style}</style><table><tr>${head}</tr>${rows.join('')}</table><p>${caption}</p>`)
  await page.screenshot({ path, fullPage: true })
  await page.close()
}
