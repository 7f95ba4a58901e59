/** Photos on their way, kept so that a killed applet finds them again. */
export interface KeptFiles {
  /** Takes a chosen photo's path; gives the name under which it is kept. */
  keep(path: string): Promise<string>
  /** Gives a path to send or show, or null when the file is gone. */
  open(name: string): Promise<string | null>
  drop(name: string): Promise<void>
}
