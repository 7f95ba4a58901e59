/** Sets the calling code of a number apart and the rest in groups to read aloud; a number as printed stays as it is. */
export function inGroups(number: string, callingCode: string | null): string {
  if (!callingCode || !number.startsWith(callingCode)) return number
  return `${callingCode} ${number.slice(callingCode.length).replace(/\d{3}(?=\d{3})/g, '$& ')}`
}
