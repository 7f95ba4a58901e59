import type { CSSProperties, ReactNode } from 'react'

/** Styles that depend on numbers. WeChat knows these and no other: `plugins/used-styles.cjs`. */
export type Placing = Pick<CSSProperties, 'gap' | 'height' | 'left' | 'paddingBottom' | 'top' | 'width'>

export interface BoxProps {
  readonly as?: 'div' | 'section' | 'main' | 'nav' | 'header' | 'footer' | 'ul' | 'ol' | 'li' | 'form'
  readonly className?: string
  readonly id?: string
  readonly style?: Placing
  readonly role?: string
  /** A name for assistive technology. */
  readonly label?: string
  /** What language the words inside are in, where it is not that of the page. */
  readonly lang?: string
  /** Changes inside are read out. */
  readonly live?: boolean
  /** Decoration only. */
  readonly hidden?: boolean
  /** WeChat: the page beneath does not scroll along. */
  readonly catchMove?: boolean
  readonly children?: ReactNode
}

export interface WordsProps {
  readonly as?: 'p' | 'span' | 'h1' | 'h2' | 'h3'
  readonly className?: string
  readonly id?: string
  /** The text may be marked and copied. */
  readonly selectable?: boolean
  readonly children?: ReactNode
}

export interface TapProps {
  readonly onTap?: () => void
  readonly className?: string
  readonly id?: string
  readonly label?: string
  readonly role?: 'button' | 'radio' | 'checkbox' | 'link'
  /** For radios and checkboxes. */
  readonly checked?: boolean
  readonly disabled?: boolean
  /** WeChat only: what its own button can do beyond a tap. */
  readonly openType?: 'share' | 'agreePrivacyAuthorization' | 'contact'
  /** WeChat only, with `agreePrivacyAuthorization`. */
  readonly onAgree?: () => void
  readonly describedBy?: string
  readonly children?: ReactNode
}

export interface TextBoxProps {
  readonly id: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly onLeave?: () => void
  readonly kind?: 'text' | 'phone' | 'mail' | 'digits' | 'capitals' | 'long'
  readonly ghost?: string
  readonly max?: number
  readonly wrong?: boolean
  /** For assistive technology, where no label element points here. */
  readonly label?: string
  readonly describedBy?: string
  readonly className?: string
}

export interface PictureProps {
  readonly src: string
  /** Empty for decoration. */
  readonly alt: string
  readonly className?: string
  readonly style?: Placing
}
