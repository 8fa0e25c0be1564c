declare module 'subset-font' {
  /** Keeps only the letters of `text` in a font, and of its typographic features those named. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'woff2' | 'woff' | 'sfnt'; keepFeatures?: readonly string[] },
  ): Promise<Buffer>;
}
