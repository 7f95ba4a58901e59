import { Controller } from '@nestjs/common'
import { readLoad } from '@iws/shared/contract/desk-lead'
import { Load } from '@iws/shared/contract/gives/desk-lead'
import { Route } from '../../core/http/route.ts'
import { TeamLoad } from './team-load.service.ts'

/** What only a lead of the service desk asks. */
@Controller()
export class LeadController {
  constructor(private readonly load: TeamLoad) {}

  @Route(readLoad, Load)
  read() {
    return this.load.read()
  }
}
