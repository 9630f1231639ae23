/// <reference types="vite/client" />
import * as accessibility from '@storybook/addon-a11y/preview'
import { composeStories, type Meta, setProjectAnnotations } from '@storybook/react-vite'
import type { ComposedStoryFn } from 'storybook/internal/types'
import preview from '../../.storybook/preview.js'

/** What the toolbar sets. */
interface Surroundings {
  readonly theme?: 'light' | 'dark'
  readonly tokens?: string
  readonly locale?: string
}

const files = import.meta.glob<{ default: Meta }>('../../stories/*.stories.tsx', { eager: true })
setProjectAnnotations([accessibility, preview])

/**
 * Every story in surroundings of its own, with its id in front.
 *
 * @param tag Leaves out the stories that do not have it.
 */
export const storiesIn = (initialGlobals: Surroundings, tag = 'test') =>
  Object.values(files)
    .flatMap((file) => Object.values<ComposedStoryFn>(composeStories(file, { initialGlobals })))
    .filter(({ tags }) => tags?.includes(tag))
    .map((story) => [story.id, story] as const)
