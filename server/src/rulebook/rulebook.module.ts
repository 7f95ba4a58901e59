import { Module } from '@nestjs/common'
import { Books } from './books.service.ts'

/** What the policy is judged by: the book, and its parts as they travel to phones. */
@Module({ providers: [Books], exports: [Books] })
export class RulebookModule {}
