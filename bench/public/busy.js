// A vendor's script that keeps the main thread to itself for 300 ms as soon as it is there.
const end = performance.now() + 300
while (performance.now() < end);
document.documentElement.dataset.busy = 'done'
