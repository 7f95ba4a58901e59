import { Controller } from '@nestjs/common'
import type { MultipartFile } from '@fastify/multipart'
import type { Taken } from '@iws/shared/contract/endpoint'
import { SameSerial, ServiceView } from '@iws/shared/contract/gives/service'
import * as contract from '@iws/shared/contract/service'
import { Brake } from '../../accounts/brake.service.ts'
import type { Limit } from '../../accounts/brake.service.ts'
import { Caller, FilePart, Input } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import type { Session } from '../../core/http/session.ts'
import { CustomerDesk } from './customer-desk.service.ts'
import { ServiceFiles } from './service-files.service.ts'
import { ServiceReading } from './service-reading.service.ts'

/** Each filing makes promises and mails; nobody honest files so often. */
const FILINGS: Limit = { kind: 'service-filed', most: 40, windowMs: 60 * 60_000 }

/** A customer's own repairs, remote help and enquiries: what they say of them, and their filing. Every query takes the owner. */
@Controller()
export class ServiceController {
  constructor(
    private readonly reading: ServiceReading,
    private readonly desk: CustomerDesk,
    private readonly files: ServiceFiles,
    private readonly brake: Brake,
  ) {}

  @Route(contract.openService, ServiceView)
  async open(@Caller() { person }: Session, @Input() input: Taken<typeof contract.openService>) {
    return this.reading.forCustomer(await this.desk.opening.open(person, input), person)
  }

  @Route(contract.findSameSerial, SameSerial)
  sameSerial(@Caller() { person }: Session, @Input() { serial }: Taken<typeof contract.findSameSerial>) {
    return this.desk.filing.sameSerial(person, serial)
  }

  @Route(contract.getService, ServiceView)
  get(@Caller() { person }: Session, @Input() { id }: Taken<typeof contract.getService>) {
    return this.reading.forCustomer(id, person)
  }

  @Route(contract.saveService, ServiceView)
  async save(@Caller() { person }: Session, @Input() input: Taken<typeof contract.saveService>) {
    await this.desk.drafts.save(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.correctReach, ServiceView)
  async correct(@Caller() { person }: Session, @Input() input: Taken<typeof contract.correctReach>) {
    await this.desk.drafts.correct(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.consentService, ServiceView)
  async consent(@Caller() { person }: Session, @Input() input: Taken<typeof contract.consentService>) {
    await this.desk.consents.say(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.fileService, ServiceView)
  async file(@Caller() { person }: Session, @Input() input: Taken<typeof contract.fileService>) {
    await this.brake.count(FILINGS, person)
    return this.reading.forCustomer(await this.desk.filing.file(person, input), person)
  }

  @Route(contract.addServiceFile, ServiceView)
  async add(
    @Caller() { person }: Session,
    @Input() input: Taken<typeof contract.addServiceFile>,
    @FilePart() { file, filename }: MultipartFile,
  ) {
    await this.files.add(person, input, Object.assign(file, { name: filename.slice(0, 200) }))
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.removeServiceFile, ServiceView)
  async remove(@Caller() { person }: Session, @Input() input: Taken<typeof contract.removeServiceFile>) {
    await this.files.remove(person, input)
    return this.reading.forCustomer(input.id, person)
  }
}
