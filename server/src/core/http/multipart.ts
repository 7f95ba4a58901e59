import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'

/**
 * Reads the text fields of an upload up to its file part, which is left streaming. Fields after the file are not read:
 * the client sends them first, so that a request can be refused before its bytes arrive.
 */
export async function readMultipart(
  request: FastifyRequest,
): Promise<{ fields: Record<string, string>; file: MultipartFile }> {
  if (!request.isMultipart()) throw new Problem('file-missing')
  const fields: Record<string, string> = {}
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      if (part.fieldname === 'file') return { fields, file: part }
      part.file.resume()
      continue
    }
    if (typeof part.value === 'string') Object.defineProperty(fields, part.fieldname, own(part.value))
  }
  throw new Problem('file-missing')
}

function own(value: string): PropertyDescriptor {
  return { value, enumerable: true, configurable: true, writable: true }
}
