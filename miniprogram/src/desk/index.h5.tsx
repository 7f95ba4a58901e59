export default function Desk() {
  return <main />
}
