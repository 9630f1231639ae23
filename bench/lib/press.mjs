/** Presses and lets go of the mouse at a point, as a hand would: through the browser, not through the page. */
export async function press(session, { x, y }) {
  const send = (type) => session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })
  await Promise.all([send('mousePressed'), send('mouseReleased')])
}
