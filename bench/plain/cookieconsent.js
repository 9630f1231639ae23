// for a page without React: a script of its own beside the page's, as its documentation says; it has no categories
import 'cookieconsent'
import 'cookieconsent/build/cookieconsent.min.css'
import { startCounter } from '../site/startCounter'

window.cookieconsent.initialise({
  type: 'opt-in',
  palette: { popup: { background: '#eef5f0', text: '#1b1f1d' }, button: { background: '#1f7a4d', text: '#ffffff' } },
  content: { message: 'We use cookies for analytics and marketing, if you agree.', allow: 'Accept all', deny: 'Reject all', href: '#visit' },
  onStatusChange(status) {
    if (status === 'allow') startCounter()
  },
})
