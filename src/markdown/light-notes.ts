import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Slims the markup of notes, which is a tenth of a page: a reference keeps its address and a short id (`r3`, and `r3-2`
 * where note 3 is cited again), a link back its label. What remark-rehype adds for scripts and style sheets of other
 * sites is left out; ours go by the elements.
 */
export function rehypeLightNotes() {
  return (tree: Root) => {
    const short = new Map<string, string>();
    // One walk does for both: all notes stand behind all references.
    visit(tree, 'element', (element: Element, index = 0, parent) => {
      const { id, href, ariaLabel, dataFootnoteRef, dataFootnoteBackref } = element.properties;
      if (dataFootnoteRef !== undefined) {
        const number = element.children[0]?.type === 'text' ? element.children[0].value : '';
        const again = /-(\d+)$/.exec(String(id).slice(String(href).length + 2));
        const shortId = `r${number}${again ? again[0] : ''}`;
        short.set(`#${id}`, shortId);
        element.properties = { href, id: shortId };
      } else if (dataFootnoteBackref !== undefined) {
        const space = parent?.children[index - 1];
        // The first stays with the note's last word: alone it would fill a line.
        if (space?.type === 'text' && !/-\d+$/.test(String(href))) space.value = '\u00a0';
        element.properties = { href: `#${short.get(String(href))}`, className: ['back'], ariaLabel };
      }
    });
  };
}
