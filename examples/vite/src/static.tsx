import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './App'
import 'consent-kit/styles.css'
import './site.css'

const root = document.getElementById('root')
const page = <App path="/static.html" />
// "vite dev" serves the page before it is rendered
if (root?.firstElementChild) hydrateRoot(root, page)
else if (root) createRoot(root).render(page)
