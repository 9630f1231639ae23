import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Site } from './Site.mjs'

const root = document.querySelector('#root')
hydrateRoot(root, createElement(Site, { endpoint: root.dataset.endpoint }))
