import type { PropsWithChildren, ReactNode } from 'react'
import './theme/theme.css'

/** The applet's root; each page brings its own screen. */
export default function App({ children }: PropsWithChildren): ReactNode {
  return children
}
