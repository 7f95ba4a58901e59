import { Injectable } from '@nestjs/common'
import { SEGMENTS } from '@iws/shared/contract/book'
import type { SegmentName, Segments as Parts } from '@iws/shared/contract/book'
import type { BookManifest } from '@iws/shared/contract/gives/book'
import { Books } from './books.service.ts'
import { hashOf, SegmentBytes } from './segment-bytes.ts'

/** The parts of the book as bytes for phones: made once at the start, and the stations again after an import. */
@Injectable()
export class Segments {
  private readonly parts: Map<SegmentName, SegmentBytes>

  constructor(private readonly books: Books) {
    const { content } = books
    this.parts = new Map(SEGMENTS.map(name => [name, new SegmentBytes(content[name])]))
  }

  /** Which book speaks, and the hash of each part. The version changes with any part. */
  manifest(): BookManifest {
    const { kind } = this.books
    const segments = SEGMENTS.map(name => {
      const { hash, bytes } = this.part(name)
      return { name, hash, bytes: bytes.length }
    })
    const version = hashOf([kind, ...segments.map(({ name, hash }) => `${name} ${hash}`)].join('\n'))
    return { kind, version, segments }
  }

  part(name: SegmentName): SegmentBytes {
    const part = this.parts.get(name)
    if (!part) throw new Error('a part of the book that was not made')
    return part
  }

  /** The stations that come with this version, for a house without an import. */
  shippedStations(): Parts['stations']['rows'] {
    return this.books.content.stations.rows
  }

  /** Puts other stations in the place of those there are. */
  replaceStations(stations: Parts['stations']): void {
    this.parts.set('stations', new SegmentBytes(stations))
  }
}
