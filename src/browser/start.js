if (self.trustedTypes)
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).origin === origin ? address : null),
  });
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
addEventListener('DOMContentLoaded', () =>
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        for (const late of document.querySelectorAll('template')) late.replaceWith(late.content);
      }),
    ),
  ),
);
