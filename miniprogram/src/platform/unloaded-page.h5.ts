/** Tells `heard` when a page of the H5 build could not be fetched: it was never opened before, and the network is gone. */
export function onUnloadedPage(heard: () => void): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (reason instanceof Error && reason.name === 'ChunkLoadError') heard()
  })
}
