import { Module } from '@nestjs/common'
import { AttachmentIntake } from './attachment-intake.service.ts'
import { Attachments } from './attachments.service.ts'
import { DocumentsBackground } from './background.service.ts'
import { Cleaning } from './cleaning.service.ts'
import { DocumentFiles } from './document-files.ts'
import { Documents } from './documents.service.ts'
import { Erasure } from './erasure.service.ts'
import { Intake } from './intake.service.ts'
import { PageIntake } from './page-intake.service.ts'
import { PagePictures } from './page-pictures.service.ts'
import { PictureLinks } from './picture-links.ts'
import { PictureOwners } from './picture-owners.service.ts'
import { Sweep } from './sweep.service.ts'

const SERVICES = [
  Documents,
  Attachments,
  AttachmentIntake,
  DocumentFiles,
  Intake,
  PageIntake,
  PagePictures,
  Cleaning,
  Erasure,
  Sweep,
  DocumentsBackground,
  PictureLinks,
  PictureOwners,
]

/** Photos: taken in, cleaned, kept, shown. It knows tickets by id only. */
@Module({ providers: SERVICES, exports: SERVICES })
export class DocumentsModule {}
