if (self.trustedTypes)
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).origin === origin ? address : null),
  });
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
const { style } = document.documentElement;
if (!location.hash && performance.getEntriesByType('navigation')[0]?.type === 'navigate')
  style.setProperty('--unseen', 'auto');
addEventListener('DOMContentLoaded', () =>
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        style.removeProperty('--unseen');
        for (const late of document.querySelectorAll('template')) late.replaceWith(late.content);
      }),
    ),
  ),
);
