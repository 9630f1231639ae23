/** Whether the browser keeps an answer for the subject: asked of the browser, so that a busy page does not delay it. */
export async function hasAnswer(session, url, { cookie }) {
  const { cookies } = await session.send('Network.getCookies', { urls: [url] })
  return cookies.some(({ name }) => name === cookie)
}
