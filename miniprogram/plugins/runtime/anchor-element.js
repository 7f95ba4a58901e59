import { TaroElement } from '@tarojs/runtime'

/** A link of the web, which no page of ours has: without the parts of its address. */
export class AnchorElement extends TaroElement {}
