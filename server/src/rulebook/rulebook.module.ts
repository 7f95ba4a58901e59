import { Module } from '@nestjs/common'
import { BookController } from './book.controller.ts'
import { Books } from './books.service.ts'
import { Segments } from './segments.service.ts'

/** What the policy is judged by: the book, and its parts as they travel to phones. */
@Module({ controllers: [BookController], providers: [Books, Segments], exports: [Books, Segments] })
export class RulebookModule {}
