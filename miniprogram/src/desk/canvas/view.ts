/** Sizes and points in CSS pixels; points are measured from the middle of the stage. */
export interface Size {
  readonly width: number
  readonly height: number
}
export interface Point {
  readonly x: number
  readonly y: number
}

/** Degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270

/** How a picture lies on the stage: `zoom` 1 fits it, `x` and `y` move its middle. */
export interface View {
  readonly zoom: number
  readonly x: number
  readonly y: number
  readonly turn: Turn
}

export const FITTED: View = { zoom: 1, x: 0, y: 0, turn: 0 }
const MOST = 12
const MARGIN = 24

/** Pixels of stage per pixel of picture when the turned picture just fits, never enlarged beyond twofold. */
export function fitScale(stage: Size, picture: Size, turn: Turn): number {
  const lies = turn % 180 !== 0
  const width = lies ? picture.height : picture.width
  const height = lies ? picture.width : picture.height
  if (width <= 0 || height <= 0) return 1
  const roomX = Math.max(1, stage.width - MARGIN)
  const roomY = Math.max(1, stage.height - MARGIN)
  return Math.min(roomX / width, roomY / height, 2)
}

/** Zooms by a factor and keeps what lies under `point` where it is. */
export function zoomAt(view: View, factor: number, point: Point = { x: 0, y: 0 }): View {
  const zoom = Math.min(MOST, Math.max(1, view.zoom * factor))
  const grown = zoom / view.zoom
  return { ...view, zoom, x: point.x - (point.x - view.x) * grown, y: point.y - (point.y - view.y) * grown }
}

export function panBy(view: View, by: Point): View {
  return { ...view, x: view.x + by.x, y: view.y + by.y }
}

/** Turns a quarter clockwise about the middle of the stage. */
export function rotate(view: View): View {
  return { ...view, turn: ((view.turn + 90) % 360) as Turn, x: -view.y, y: view.x }
}

/** Keeps the picture from being pushed off the stage: an edge never comes further in than the middle's room allows. */
export function held(view: View, stage: Size, picture: Size): View {
  const scale = fitScale(stage, picture, view.turn) * view.zoom
  const lies = view.turn % 180 !== 0
  const width = (lies ? picture.height : picture.width) * scale
  const height = (lies ? picture.width : picture.height) * scale
  return {
    ...view,
    x: within(view.x, Math.max(0, (width - stage.width) / 2 + MARGIN)),
    y: within(view.y, Math.max(0, (height - stage.height) / 2 + MARGIN)),
  }
}

/** Where a point of the stage falls on the picture, as fractions of its width and height, 0 to 1. */
export function fractionAt(view: View, stage: Size, picture: Size, point: Point): Point {
  const scale = fitScale(stage, picture, view.turn) * view.zoom
  const back = unturned({ x: (point.x - view.x) / scale, y: (point.y - view.y) / scale }, view.turn)
  return { x: share(back.x / picture.width + 0.5), y: share(back.y / picture.height + 0.5) }
}

function unturned({ x, y }: Point, turn: Turn): Point {
  if (turn === 90) return { x: y, y: -x }
  if (turn === 180) return { x: -x, y: -y }
  return turn === 270 ? { x: -y, y: x } : { x, y }
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value))
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value))
}
