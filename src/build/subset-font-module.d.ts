declare module 'subset-font' {
  /** Keeps only the letters of `text` in a font. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'woff2' | 'woff' | 'sfnt' },
  ): Promise<Buffer>;
}
