declare const unused: Readonly<Record<string, readonly string[] | undefined>>
export = unused
