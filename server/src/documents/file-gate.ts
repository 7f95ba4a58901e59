import { fileTypeFromBuffer } from 'file-type'
import { ActiveContent } from './active-content.ts'
import { BoxWalk } from './box-walk.ts'
import { PhotoGate } from './photo-gate.ts'
import type { Gate, GateCode } from './photo-gate.ts'

/** Films, and what is kept without being looked at, by what its bytes say, and how large it may be in MB. */
const KEPT: Readonly<
  Record<string, { readonly type: string; readonly mostMb: number; readonly boxed: boolean }>
> = {
  mp4: { type: 'video/mp4', mostMb: 30, boxed: true },
  m4v: { type: 'video/mp4', mostMb: 30, boxed: true },
  '3gp': { type: 'video/3gpp', mostMb: 30, boxed: true },
  mov: { type: 'video/quicktime', mostMb: 30, boxed: true },
  heic: { type: 'image/heic', mostMb: 20, boxed: true },
  heif: { type: 'image/heif', mostMb: 20, boxed: true },
  avif: { type: 'image/avif', mostMb: 20, boxed: true },
  pdf: { type: 'application/pdf', mostMb: 20, boxed: false },
}
const PHOTOS: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  apng: 'image/png',
  webp: 'image/webp',
}

/**
 * Watches one file of a ticket pass by: photos as strictly as a page of papers, films and a few kinds that are kept
 * unseen by their boxes, and nothing else. What it is counts by its bytes, never by its name.
 */
export class FileGate implements Gate {
  private readonly photo = new PhotoGate()
  private boxes: BoxWalk | null = null
  private kept: { readonly type: string; readonly mostMb: number } | null = null
  private photoType = ''

  /** Media type, once `begin` let it in. */
  get type(): string {
    return this.kept?.type ?? this.photoType
  }

  /** Whether it is a photo that can be cleaned and shown. */
  get isPhoto(): boolean {
    return this.kept === null
  }

  get mostMb(): number {
    return this.kept?.mostMb ?? this.photo.mostMb
  }

  get width(): number {
    return this.photo.width
  }

  get height(): number {
    return this.photo.height
  }

  async begin(head: Buffer): Promise<GateCode | null> {
    if (head.length === 0) return 'file-missing'
    const ext = (await fileTypeFromBuffer(head))?.ext ?? ''
    const kept = KEPT[ext]
    if (kept) {
      // A page or program behind the first bytes of a film is no film.
      if (ext !== 'pdf' && new ActiveContent().sees(head.subarray(0, 1024))) return 'file-unfit'
      this.kept = kept
      this.boxes = kept.boxed ? new BoxWalk() : null
      return null
    }
    this.photoType = PHOTOS[ext] ?? ''
    return this.photoType === '' ? 'file-unfit' : unfit(await this.photo.begin(head))
  }

  feed(chunk: Buffer): GateCode | null {
    if (!this.kept) return unfit(this.photo.feed(chunk))
    return this.boxes && !this.boxes.feed(chunk) ? 'file-unfit' : null
  }

  end(): GateCode | null {
    if (!this.kept) return this.photo.end()
    return this.boxes && !this.boxes.whole ? 'file-cut' : null
  }
}

function unfit(code: GateCode | null): GateCode | null {
  return code === 'not-a-photo' ? 'file-unfit' : code
}
