const names = ['Kettle', 'Teapot', 'Tea caddy', 'Strainer', 'Two cups', 'Tray', 'Honey jar', 'Linen cloth', 'Timer', 'Scale', 'Scoop', 'Water filter']

export const products = names.map((name, index) => ({
  id: index + 1,
  name,
  price: 12 + ((index * 7) % 40),
  text: `Our ${name.toLowerCase()} is made in small batches, mended for free, and meant to be handed down. Delivered within three days.`,
}))
