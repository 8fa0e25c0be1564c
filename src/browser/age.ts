/**
 * Puts a banner over a page whose sources end more than the stated span ago. All its words, with their dates, stand in
 * the page already; the clock only decides whether they are said at its head too.
 */
import { isOld } from '../rules/age.ts';

const dated = document.querySelector<HTMLElement>('[data-as-of]');
const record = document.querySelector('[data-record-ends]');
if (
  dated &&
  record &&
  !document.querySelector('.aged') &&
  isOld(dated.dataset['asOf'] ?? '', new Date().toISOString())
) {
  const banner = document.createElement('p');
  banner.className = 'box aged';
  const asOf = document.createElement('strong');
  asOf.textContent = dated.textContent;
  banner.append(asOf, ` · ${record.textContent}`);
  dated.closest('.page-head')?.prepend(banner);
}

export {};
