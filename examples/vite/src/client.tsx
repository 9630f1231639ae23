import { createRoot } from 'react-dom/client'
import { App } from './App'
import 'consent-kit/styles.css'
import './site.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<App path="/" />)
