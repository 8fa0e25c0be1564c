/** Copies links and opens the device's own share sheet. Without it every link still leads where it says. */
const words = document.querySelector<HTMLElement>('[data-copied]')?.dataset['copied'] ?? '';
const told = document.createElement('p');
told.role = 'status';
// Styled here, since most readers never see it and every page would carry the rules.
Object.assign(told.style, {
  position: 'fixed',
  insetBlockEnd: '1rem',
  insetInlineStart: '1rem',
  padding: '0.6rem 1.1rem',
  borderRadius: '4px',
  background: 'var(--ink)',
  color: 'var(--paper)',
  font: '600 0.9375rem/1.4 var(--ui)',
});
told.hidden = true;
document.body.append(told);

/** Shows a message for a moment; screen readers speak it. */
function tell(message: string) {
  told.hidden = !message;
  told.textContent = message;
}

/** Puts an address on the clipboard and says so. */
async function copy(address: string) {
  try {
    await navigator.clipboard.writeText(address);
    tell(words);
    setTimeout(tell, 3000, '');
  } catch {
    // The clipboard is blocked: the link has led to the place, and its address stands in the browser's bar.
  }
}

document.addEventListener('click', (event) => {
  const target = (event.target as Element).closest<HTMLElement>('.anchor, a[data-copied], [data-copy]');
  if (!target) return;
  if (target.matches('.anchor')) void copy((target as HTMLAnchorElement).href);
  else if (target.matches('[data-copy]')) void copy(target.dataset['copy'] || location.href);
  else if ('share' in navigator) {
    event.preventDefault();
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
    // A reader who closes the sheet has not failed.
    navigator.share({ title: document.title, url }).catch(() => undefined);
  }
});
for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;

export {};
