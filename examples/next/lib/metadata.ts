import type { Metadata } from 'next'

export const metadata: Metadata = {
  title: { default: 'Meadow: newsletters that people look forward to', template: '%s · Meadow' },
  description: 'Meadow is a made-up newsletter tool: the example site of consent-kit.',
}
