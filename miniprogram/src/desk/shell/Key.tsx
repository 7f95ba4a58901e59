/** A key cap beside a button's word. Drawn by CSS, so that it is no part of the spoken name. */
export function Key({ name }: { readonly name: string }) {
  return <kbd className="desk-key" aria-hidden="true" data-key={name} />
}
