import type { PointerEvent, RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Point, Size } from './view'

/** The size of an element in CSS pixels, followed as it changes. */
export function useSize(box: RefObject<HTMLElement>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const watch = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [box])
  return size
}

/** Calls back with the pointer, measured from the middle of the element, and a zoom factor for each turn of the wheel. */
export function useWheel(box: RefObject<HTMLElement>, onZoom: (factor: number, at: Point) => void): void {
  const latest = useRef(onZoom)
  latest.current = onZoom
  useEffect(() => {
    const element = box.current
    if (!element) return
    const turned = (event: WheelEvent) => {
      event.preventDefault()
      latest.current(Math.exp(-event.deltaY / 400), fromMiddle(event, element))
    }
    // React listens passively to the wheel, and then the page would scroll as well.
    element.addEventListener('wheel', turned, { passive: false })
    return () => element.removeEventListener('wheel', turned)
  }, [box])
}

interface Drag {
  readonly start: (at: Point) => void
  readonly move: (at: Point, by: Point) => void
  readonly end: (at: Point) => void
}

/** Pointer handlers for a drag over an element; points are measured from its middle. */
export function useDrag({ start, move, end }: Drag) {
  const last = useRef<Point | null>(null)
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      last.current = fromMiddle(event, event.currentTarget)
      start(last.current)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!last.current) return
      const at = fromMiddle(event, event.currentTarget)
      move(at, { x: at.x - last.current.x, y: at.y - last.current.y })
      last.current = at
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (!last.current) return
      last.current = null
      end(fromMiddle(event, event.currentTarget))
    },
    onPointerCancel: () => {
      last.current = null
    },
  }
}

function fromMiddle(event: { clientX: number; clientY: number }, element: Element): Point {
  const box = element.getBoundingClientRect()
  return { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 }
}
