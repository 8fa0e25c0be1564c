/**
 * Has all of a fresh visit's page laid out once an address names a part of it, for browsers then need all heights, and a
 * note that opens in place must not lie in a part that waits (`src/styles/early.css`).
 */
const layOut = () => delete document.documentElement.dataset['early'];

if (location.hash) layOut();
addEventListener('hashchange', layOut);
// Before the browser follows the link.
addEventListener(
  'click',
  ({ target }) => {
    if (target instanceof Element && target.closest('[href*="#"]')) layOut();
  },
  true,
);

export {};
