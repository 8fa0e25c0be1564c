/** Pagefind's stock interface as its documentation has it, for the pages of a peer that brings no search. */
export const pagefindInterface = {
  head: `<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script>`,
  body: `<div id="search"></div>
<script>
  window.addEventListener('DOMContentLoaded', () => { new PagefindUI({ element: '#search', showSubResults: true }); });
</script>`,
};
