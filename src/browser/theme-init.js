// Runs before the first paint, so that a chosen theme never flashes. Its hash stands in the content-security policy.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the device's own setting holds.
}
