/** Presses and lets go of the mouse at a point, as a hand would: through the browser, not through the page, and after a while in milliseconds. */
export async function press(session, { x, y }, holds = 0) {
  const send = (type) => session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })
  const pressed = send('mousePressed')
  await new Promise((resolve) => setTimeout(resolve, holds))
  await Promise.all([pressed, send('mouseReleased')])
}
