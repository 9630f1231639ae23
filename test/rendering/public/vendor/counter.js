window.counter = { start: () => localStorage.setItem('counter:visits', '1') }
