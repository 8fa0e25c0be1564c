if (self.trustedTypes)
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location).origin === origin ? url : null),
  });
const { dataset } = document.documentElement;
try {
  const { theme } = localStorage;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  if (performance.getEntriesByType('navigation')[0].type === 'navigate') dataset.early = '';
} catch {}
addEventListener('DOMContentLoaded', () => {
  const open = () => {
    for (const late of document.querySelectorAll('template')) late.replaceWith(late.content);
  };
  setTimeout(open, 2000);
  new PerformanceObserver(open).observe({ type: 'paint', buffered: true });
});
