export const metadata = { title: 'Meadow', description: 'Everything that a good cup of tea needs.' }
