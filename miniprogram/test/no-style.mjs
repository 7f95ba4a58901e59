/** Stands for a style sheet in tests that run without a browser. */
export {}
