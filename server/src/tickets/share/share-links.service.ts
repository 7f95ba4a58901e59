import { Inject, Injectable } from '@nestjs/common'
import { CONFIG } from '../../core/config/config.ts'
import type { Config } from '../../core/config/config.ts'
import { idSigned, signedId } from '../../core/vault/signed-id.ts'
import { Vault } from '../../core/vault/vault.service.ts'

/** The applet's page behind a card. */
const PAGE = '/service/shared/index'

/** Makes and reads the codes of cards. */
@Injectable()
export class ShareLinks {
  constructor(
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * A card's code, and its address for a browser: there the code is a fragment, which is in no log, since it is never sent.
   * `host` is the address asked, used where no public one is set.
   */
  of(id: string, host: string): { code: string; url: string } {
    const code = signedId(this.vault, 'share', id)
    return { code, url: `${this.config.publicUrl ?? host}${PAGE}#${code}` }
  }

  /** The card a code names; null where it is made up. */
  read(code: string): string | null {
    return idSigned(this.vault, 'share', code)
  }
}
