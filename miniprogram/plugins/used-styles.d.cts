declare const styles: readonly string[]
export = styles
