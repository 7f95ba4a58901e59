/** Takes a serial; gives it in groups of four from the end, so that two can be compared by eye: PF0U T001. */
export function groupedSerial(serial: string): string {
  const head = serial.length % 4
  const groups = head > 0 ? [serial.slice(0, head)] : []
  for (let at = head; at < serial.length; at += 4) groups.push(serial.slice(at, at + 4))
  return groups.join(' ')
}
