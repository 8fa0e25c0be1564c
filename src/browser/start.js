if (self.trustedTypes)
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location).origin === origin ? url : null),
  });
const { dataset } = document.documentElement;
try {
  const { theme } = localStorage;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  const fresh = performance.getEntriesByType('navigation')[0].type === 'navigate';
  if (fresh && !location.hash) dataset.early = '';
  if (fresh && !document.referrer.startsWith(origin) && !navigator.serviceWorker.controller) dataset.face = 'later';
  else document.querySelector('[as=font]').media = '';
} catch {}
addEventListener('DOMContentLoaded', () => {
  const open = () => {
    for (const late of document.querySelectorAll('template')) late.replaceWith(late.content);
  };
  setTimeout(open, 2000);
  new PerformanceObserver(() => requestAnimationFrame(() => requestAnimationFrame(open))).observe({
    type: 'paint',
    buffered: true,
  });
});
