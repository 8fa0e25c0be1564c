/** Starts the service worker that keeps what was read, after the page is there: it takes no part in the first visit. */
const start = () => {
  // Refused where storage is blocked: reading needs nothing of it.
  navigator.serviceWorker.register(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`).catch(() => undefined);
};
if ('serviceWorker' in navigator && import.meta.env.PROD)
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);

export {};
