declare const used: Record<
  'View' | 'Text' | 'Button' | 'Input' | 'Textarea' | 'Image',
  Readonly<Record<string, string>>
>
export = used
