import { Events } from '@tarojs/shared'

/** Taro's window has an address and a history for libraries of the web; an applet has neither. */
export class Location extends Events {}
export class History extends Events {}
