declare const attributes: Record<'View' | 'Text' | 'Button' | 'Image', Record<string, string>>
export = attributes
