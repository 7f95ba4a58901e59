/** Takes the address of a protected picture and the session's headers; gives a path that can be shown. */
export async function fetchPicture(url: string, header: Readonly<Record<string, string>>): Promise<string> {
  const answer = await fetch(url, { headers: { ...header } })
  if (!answer.ok) throw new Error(`picture answered ${answer.status}`)
  return URL.createObjectURL(await answer.blob())
}

/** Frees what `fetchPicture` gave. */
export function freePicture(path: string): void {
  URL.revokeObjectURL(path)
}
