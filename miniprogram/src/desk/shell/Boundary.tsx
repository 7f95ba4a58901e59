import { Component } from 'react'
import type { ReactNode } from 'react'
import { Broken } from './Broken'

/** Catches what breaks while drawing, a part that could not be fetched above all, and offers to load the desk anew. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children
  }
}
