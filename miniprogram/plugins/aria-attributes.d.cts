declare const attributes: Record<
  'View' | 'Text' | 'Button' | 'Input' | 'Textarea' | 'Image',
  Record<string, string>
>
export = attributes
