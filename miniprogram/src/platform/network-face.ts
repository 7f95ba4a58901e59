export interface Network {
  isOnline(): Promise<boolean>
  /** Calls back at each change; gives the way to stop. */
  onChange(heard: (online: boolean) => void): () => void
}
