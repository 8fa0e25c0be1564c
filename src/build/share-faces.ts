/** The faces of share pictures. They belong to the whole process, so that each thread finds what another has registered. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { create } from 'fontkitten';
import type { Locale } from '../i18n/locales.ts';

const project = createRequire(`${process.cwd()}/package.json`);

/** A face under a name that no installed one has, and the signs it holds. */
function face(name: string, file: string) {
  const bytes = readFileSync(project.resolve(file));
  if (!GlobalFonts.has(name) && !GlobalFonts.register(bytes, name)) throw new Error(`${file} is no face.`);
  const font = create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file} holds several faces.`);
  return { name, has: (sign: string) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) };
}

const latin = face('Card Latin', '@fontsource/newsreader/files/newsreader-latin-500-normal.woff');
const latinBold = face('Card Latin Bold', '@fontsource/newsreader/files/newsreader-latin-700-normal.woff');
const japanese = face('Card Japanese', '@fontsource/biz-udpmincho/files/biz-udpmincho-japanese-700-normal.woff');

/** The faces of a language, in the order in which a sign is looked for. */
const facesIn = (locale: Locale) =>
  // Beside the bold Japanese face the Latin letters are bold too.
  [locale === 'ja' ? latinBold : latin, japanese];

/** The faces of a language at a size, as a canvas names them. */
export function fontAt(size: number, locale: Locale): string {
  const names = facesIn(locale).map(({ name }) => `"${name}"`);
  return `${size}px ${names.join(', ')}`;
}

const known = new Set<string>();

/** The first sign of a text that no face of a language has: a canvas would take it from whatever is installed. */
export function signWithoutGlyph(text: string, locale: Locale): string | undefined {
  const faces = facesIn(locale);
  for (const sign of text) {
    if (known.has(locale + sign)) continue;
    if (!faces.some(({ has }) => has(sign))) return sign;
    known.add(locale + sign);
  }
  return undefined;
}
