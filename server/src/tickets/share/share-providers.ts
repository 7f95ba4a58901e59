import { ShareLinks } from './share-links.service.ts'
import { ShareSweep } from './share-sweep.service.ts'
import { SharedCards } from './shared-cards.service.ts'
import { SharesController } from './shares.controller.ts'
import { Shares } from './shares.service.ts'

export const SHARE_SERVICES = [Shares, ShareLinks, SharedCards, ShareSweep]
export const SHARE_CONTROLLERS = [SharesController]
