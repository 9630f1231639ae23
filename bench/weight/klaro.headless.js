import * as manager from 'klaro/dist/cm'

Object.assign(window, { manager })
