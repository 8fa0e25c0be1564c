import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The program of an installed Firefox: the one named in FIREFOX_PATH, or one where it usually lies. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX_PATH'] ?? '', ...usual].find((path) => path && existsSync(path));
}
