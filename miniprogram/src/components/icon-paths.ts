/** Line icons on a canvas of 24 × 24, one stroke weight. */
export const ICONS = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12M18 6L6 18',
  yes: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M8 12l3 3 5-6',
  ask: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.8-1.1 1.7M12 16.5v.1',
  no: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M9 9l6 6M15 9l-6 6',
  note: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M12 11v5.5M12 7.5v.1',
  wait: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M12 7v5l3.5 2',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  bell: 'M6 17V11a6 6 0 1 1 12 0v6M4 17h16M10 20h4',
  settings: 'M4 7h9M19 7h1M4 17h1M11 17h9M13 7a3 3 0 1 0 6 0 3 3 0 1 0-6 0M5 17a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  phone: 'M6 3h4l1.5 5L9 10a12 12 0 0 0 5 5l2-2.500 5 1.500v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  link: 'M14 4h6v6M20 4l-9 9M18 13v7H4V6h7',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  share: 'M12 15V4M8 7.500l4-4 4 4M5 12v8h14v-8',
  camera: 'M3 8h4l2-3h6l2 3h4v11H3zM16 13a4 4 0 1 1-8 0 4 4 0 0 1 8 0',
  album: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 6M17 9a1 1 0 1 1-2 0 1 1 0 0 1 2 0',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16',
  again: 'M20 5v5h-5M19.500 10A8 8 0 1 0 20 14',
  bin: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
} as const

export type IconName = keyof typeof ICONS
