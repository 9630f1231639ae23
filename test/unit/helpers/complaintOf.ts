import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { takeConsole } from './quietConsole.js'

/** What a tree says that cannot be rendered, and React about it is kept quiet; undefined where it can be rendered. */
export function complaintOf(tree: ReactElement): string | undefined {
  // React 18 throws it at the window first
  const hush = (event: Event) => event.preventDefault()
  window.addEventListener('error', hush)
  try {
    render(tree)
    return undefined
  } catch (error) {
    takeConsole()
    return (error as Error).message
  } finally {
    window.removeEventListener('error', hush)
  }
}
