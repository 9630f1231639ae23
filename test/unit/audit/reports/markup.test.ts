import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markup } from '../../../../src/audit/reports/markup.js'
import { hostile } from '../../helpers/sampleReport.js'

const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(hostile)))

it('lets no text out of its element or its attribute, in HTML', () => {
  fc.assert(
    fc.property(texts, texts, (title, text) => {
      const page = new DOMParser().parseFromString(markup`<b title="${title}">${text}</b><i>end</i>`.markup, 'text/html')
      expect(page.body.children).toHaveLength(2)
      expect(page.body.children[0]?.children).toHaveLength(0)
      expect(page.body.children[0]?.getAttributeNames()).toEqual(['title'])
      expect(page.body.children[1]?.textContent).toBe('end')
    }),
  )
})

it('is well-formed XML, whatever stands in it', () => {
  fc.assert(
    fc.property(texts, texts, (title, text) => {
      const page = new DOMParser().parseFromString(markup`<a title='${title}'><b>${text}</b></a>`.markup, 'application/xml')
      expect(page.querySelector('parsererror')).toBeNull()
      expect(page.documentElement.children).toHaveLength(1)
    }),
  )
})

it('says ordinary text as it is', () => {
  const page = new DOMParser().parseFromString(markup`<p>${'a < b & "c" \'d\' é 👍 ملف'}</p>`.markup, 'text/html')
  expect(page.body.textContent).toBe('a < b & "c" \'d\' é 👍 ملف')
})

it('sets in what is markup already, lists and numbers, and leaves out nothing and false', () => {
  expect(markup`<p>${[markup`<b>${'&'}</b>`, 1, ['<', 0]]}${undefined}${false}</p>`.markup).toBe('<p><b>&amp;</b>1&lt;0</p>')
})
