/** Sets the calling code of a number apart and the rest in groups to read aloud, eight digits in two halves; a number as printed stays as it is. */
export function inGroups(number: string, callingCode: string | null): string {
  if (!callingCode || !number.startsWith(callingCode)) return number
  const rest = number.slice(callingCode.length)
  return `${callingCode} ${rest.replace(rest.length === 8 ? /^\d{4}/ : /\d{3}(?=\d{3})/g, '$& ')}`
}
