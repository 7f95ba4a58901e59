import { Injectable } from '@nestjs/common'
import type { OnApplicationBootstrap } from '@nestjs/common'
import { Chores } from '../core/chores.ts'
import { NumberReports } from './number-reports.service.ts'
import { Stations } from './stations.service.ts'

const EVERY_MS = 60_000

/** Once a minute: shows stations that another server has taken in, and erases old reports. */
@Injectable()
export class DirectoryBackground implements OnApplicationBootstrap {
  constructor(
    private readonly chores: Chores,
    private readonly stations: Stations,
    private readonly reports: NumberReports,
  ) {}

  onApplicationBootstrap(): void {
    this.chores.every(EVERY_MS, 'stations of another server shown', () => this.stations.refresh())
    this.chores.every(EVERY_MS, 'reports of numbers erased', () => this.reports.erase())
  }
}
