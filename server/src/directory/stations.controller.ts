import { Controller } from '@nestjs/common'
import { importStations, readStations } from '@iws/shared/contract/directory'
import type { Taken } from '@iws/shared/contract/endpoint'
import { StationImport, StationsKept } from '@iws/shared/contract/gives/directory'
import type { Language } from '@iws/shared/text'
import { Caller, Input, Speaks } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { Stations } from './stations.service.ts'

/** The list of stations, for administrators. Customers get it as a part of the book. */
@Controller()
export class StationsController {
  constructor(private readonly stations: Stations) {}

  @Route(readStations, StationsKept)
  kept(): StationsKept {
    return this.stations.kept()
  }

  @Route(importStations, StationImport)
  import(
    @Caller() session: Session,
    @Input() input: Taken<typeof importStations>,
    @Speaks() language: Language,
  ): Promise<StationImport> {
    return this.stations.import(session, input, language)
  }
}
