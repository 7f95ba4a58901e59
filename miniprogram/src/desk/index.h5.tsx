import { Desk } from './Desk'

/** The staff desk, a page of the H5 build only. */
export default function DeskPage() {
  return <Desk />
}
