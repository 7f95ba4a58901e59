import { useDidHide } from '@tarojs/taro'
import { useEffect } from 'react'
import { create } from 'zustand'

/** The ticket whose contact details were changed just now, until its page is left. */
const useCorrected = create<{ readonly ticket: string | null }>()(() => ({ ticket: null }))

const forget = (): void => useCorrected.setState({ ticket: null })

/** Says that the contact details of a ticket were changed; its page tells that they were. */
export function noteCorrected(ticket: string): void {
  useCorrected.setState({ ticket })
}

/** Whether the contact details of this ticket were changed just now. */
export function useJustCorrected(ticket: string): boolean {
  useDidHide(forget)
  useEffect(() => forget, [])
  return useCorrected(just => just.ticket === ticket)
}
