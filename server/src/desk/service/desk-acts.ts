import { Injectable } from '@nestjs/common'
import { Assignment } from './assignment.service.ts'
import { Marking } from './marking.service.ts'
import { Merging } from './merging.service.ts'
import { Splitting } from './splitting.service.ts'

/** What the desk does to a ticket beside the steps of its life, in one hand. */
@Injectable()
export class DeskActs {
  constructor(
    readonly assignment: Assignment,
    readonly marking: Marking,
    readonly merging: Merging,
    readonly splitting: Splitting,
  ) {}
}
