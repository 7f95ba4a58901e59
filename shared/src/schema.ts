/** The one door to zod/mini: the full zod would cost the mini-program 85 KB. */
import * as z from 'zod/mini'

// WeChat forbids `new Function`, which zod would otherwise probe for.
z.config({ jitless: true })

export { z }
