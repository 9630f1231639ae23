/** What would make one of two buttons stand out. */
const properties = [
  ...['color', 'backgroundColor', 'backgroundImage', 'borderTopWidth', 'borderTopStyle', 'borderTopColor', 'borderRadius', 'boxShadow', 'opacity'],
  ...['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'lineHeight', 'letterSpacing', 'textTransform', 'textDecorationLine', 'padding'],
]

/** In what Accept and Reject look different, by computed style and size: the names of the properties. */
export const compareButtons = (page, { accept, reject }) =>
  page.evaluate(
    ({ selectors, properties }) => {
      const [ours, theirs] = selectors.map((selector) => {
        const button = document.querySelector(selector)
        const { width, height } = button.getBoundingClientRect()
        return { style: getComputedStyle(button), width, height }
      })
      const sides = ['width', 'height'].filter((side) => Math.abs(ours[side] - theirs[side]) > 1)
      return [...properties.filter((name) => ours.style[name] !== theirs.style[name]), ...sides]
    },
    { selectors: [accept, reject], properties },
  )
