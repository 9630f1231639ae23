/** An origin as a Content Security Policy can name it: `https://example.com`, `wss://*.example.com`, `http://localhost:*`. */
export const originPattern = /^(https?|wss?):\/\/(\*\.)?[\w-]+(\.[\w-]+)*\.?(:(\d+|\*))?$/
