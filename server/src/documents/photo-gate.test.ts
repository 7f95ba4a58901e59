import { describe, expect, it } from '@jest/globals'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { HEAD_BYTES, PhotoGate } from './photo-gate.ts'
import type { GateCode } from './photo-gate.ts'

/** Sends a file through the gate in pieces; gives why it was refused, or null. */
async function through(file: Buffer, pieceBytes = 5000): Promise<GateCode | null> {
  const gate = new PhotoGate()
  let refused = await gate.begin(file.subarray(0, HEAD_BYTES))
  for (let at = 0; !refused && at < file.length; at += pieceBytes)
    refused = gate.feed(file.subarray(at, at + pieceBytes))
  return refused ?? gate.end()
}

const base = sharp({
  create: {
    width: 640,
    height: 480,
    channels: 3,
    background: '#ccb',
    noise: { type: 'gaussian', mean: 120, sigma: 30 },
  },
})
const jpeg = await base.clone().jpeg().toBuffer()
const progressive = await base.clone().jpeg({ progressive: true }).toBuffer()
const png = await base.clone().png().toBuffer()
const webp = await base.clone().webp().toBuffer()
const lossless = await base.clone().webp({ lossless: true }).toBuffer()
const alpha = await base.clone().ensureAlpha(0.5).webp().toBuffer()

/** A valid PNG header that claims a size; its pixels would be decoded only by a careless reader. */
function pngOfSize(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
  }
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('photos pass the gate', () => {
  it.each([
    ['JPEG', jpeg],
    ['progressive JPEG', progressive],
    ['PNG', png],
    ['WebP', webp],
    ['lossless WebP', lossless],
    ['WebP with alpha', alpha],
  ])('%s, in pieces of any size', async (_, file) => {
    for (const size of [1, 7, 4096, 1_000_000]) expect(await through(file, size)).toBeNull()
  })

  it.each([
    ['JPEG', jpeg],
    ['PNG', png],
    ['WebP', webp],
    ['lossless WebP', lossless],
    ['WebP with alpha', alpha],
  ])('%s, its size read from the header', async (_, file) => {
    const gate = new PhotoGate()
    await gate.begin(file.subarray(0, HEAD_BYTES))
    gate.feed(file)
    expect([gate.width, gate.height]).toEqual([640, 480])
  })

  it('JPEG with what cameras put behind the picture: a second picture, a clip, padding', async () => {
    expect(await through(Buffer.concat([jpeg, jpeg]))).toBeNull()
    expect(await through(Buffer.concat([jpeg, Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom')]))).toBeNull()
    expect(await through(Buffer.concat([jpeg, Buffer.alloc(4096)]))).toBeNull()
  })
})

describe('what is no photo does not', () => {
  it.each([
    ['nothing at all', Buffer.alloc(0), 'file-missing'],
    ['text', Buffer.from('hello'), 'not-a-photo'],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'not-a-photo'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'not-a-photo'],
    [
      'SVG as XML',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      'not-a-photo',
    ],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-photo'],
    ['GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'not-a-photo'],
    ['ZIP', Buffer.from('PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'latin1'), 'not-a-photo'],
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), 'pdf-not-yet'],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'heic-not-yet'],
    ['HEIF', Buffer.from('\0\0\0\x18ftypmif1\0\0\0\0mif1heic', 'latin1'), 'heic-not-yet'],
  ] as const)('%s', async (_, file, code) => {
    expect(await through(file)).toBe(code)
  })

  it.each([
    ['a page behind the picture', Buffer.concat([jpeg, Buffer.from('<HTML><script>alert(1)</script>')])],
    ['PHP behind the picture', Buffer.concat([jpeg, Buffer.from('<?php system($_GET[0]);')])],
    ['a PDF behind the picture', Buffer.concat([jpeg, Buffer.from('%PDF-1.4')])],
    ['a ZIP behind the picture', Buffer.concat([png, Buffer.from('PK\x05\x06' + '\0'.repeat(18), 'latin1')])],
    ['a script behind a WebP', Buffer.concat([webp, Buffer.from('<script src=//example.com>')])],
    ['a script in a comment', withComment(jpeg, '*/<script>alert(1)</script>')],
    ['a PDF in a comment', withComment(jpeg, '%PDF-1.4')],
  ])('a photo that is something else too: %s', async (_, file) => {
    for (const size of [3, 5000]) expect(await through(file, size)).toBe('not-a-photo')
  })

  it.each([
    ['51 million pixels', pngOfSize(8500, 6000), 'picture-too-large'],
    ['a bomb of 4 billion pixels', pngOfSize(65_000, 65_000), 'picture-too-large'],
    ['a strip', pngOfSize(4000, 199), 'picture-too-small'],
    ['no pixel', pngOfSize(0, 0), 'picture-too-small'],
  ] as const)('%s', async (_, file, code) => {
    expect(await through(file)).toBe(code)
  })

  it('takes the sizes at the limits', async () => {
    expect(await through(pngOfSize(10_000, 5000))).toBeNull()
    expect(await through(pngOfSize(200, 200))).toBeNull()
  })

  it.each([
    ['JPEG', jpeg],
    ['progressive JPEG', progressive],
    ['PNG', png],
    ['WebP', webp],
  ])('%s that is cut anywhere', async (_, file) => {
    for (const share of [0.2, 0.5, 0.9])
      expect(await through(file.subarray(0, file.length * share))).toBe('file-cut')
    expect(await through(file.subarray(0, file.length - 1))).toBe('file-cut')
  })
})

function withComment(file: Buffer, words: string): Buffer {
  const text = Buffer.from(words)
  const head = Buffer.from([0xff, 0xfe, 0, 0])
  head.writeUInt16BE(text.length + 2, 2)
  return Buffer.concat([file.subarray(0, 2), head, text, file.subarray(2)])
}
