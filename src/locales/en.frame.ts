/** English, as far as a placeholder of an embed needs it. */
export const frameMessages = {
  frameText: 'This content comes from {provider}. Loading it sends your IP address and data about your browser there.',
  frameOnce: 'Load once',
  frameAlways: 'Always allow {service}',
}
