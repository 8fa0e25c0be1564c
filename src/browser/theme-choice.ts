/** Remembers the choice of colours in this browser and applies it; shows the choice, which is useless without a script. */
const form = document.querySelector<HTMLElement>('[data-theme-choice]');
const root = document.documentElement;

if (form) {
  const now = root.dataset['theme'] ?? 'auto';
  for (const input of form.querySelectorAll('input')) input.checked = input.value === now;
  form.dataset['ready'] = '';
  form.addEventListener('change', (event) => {
    const { value } = event.target as HTMLInputElement;
    if (value === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = value;
    try {
      if (value === 'auto') localStorage.removeItem('theme');
      else localStorage.setItem('theme', value);
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
  });
}
