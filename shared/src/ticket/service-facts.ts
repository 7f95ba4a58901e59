/** What the steps of repair, remote help and enquiry look at. */
export interface ServiceFacts {
  readonly problemGiven: boolean
  readonly countryGiven: boolean
  /** A serial, or another brand named, or said that the serial cannot be read. */
  readonly machineGiven: boolean
  /** A name and one way to reach the person. */
  readonly personGiven: boolean
  readonly addressGiven: boolean
  /** The separate consent to send the data to the named receiver in the service country. */
  readonly consentToTransfer: boolean
  /** C13: declared to be abroad. */
  readonly declaredAbroad: boolean
  /** C4: the software limits were shown and read. */
  readonly limitsRead: boolean
  readonly consentToSession: boolean
  /** The one-time code of the customer was told and fits. */
  readonly codeGiven: boolean
  /** A call reached the person, or a message of ours was written since the filing. */
  readonly contacted: boolean
  /** Asks of C12 (part, layout, fee) and papers of C10 that the customer has not answered. */
  readonly asksOpen: number
  /** Asks the customer refused and that were not taken back. */
  readonly asksRefused: number
  /** Given with the step: both dates of a wait for a part. */
  readonly bothDatesGiven: boolean
  readonly reasonGiven: boolean
  readonly summaryGiven: boolean
}
