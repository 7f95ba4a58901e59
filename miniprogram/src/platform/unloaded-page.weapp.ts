/** On WeChat every page is in the package: nothing can fail to load. */
export function onUnloadedPage(_heard: () => void): void {}
