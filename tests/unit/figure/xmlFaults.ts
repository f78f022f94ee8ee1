const TOKEN =
  /<\?xml [^<>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** What keeps a text from being well-formed XML, as far as a picture may go wrong; empty where nothing. */
export function xmlFaults(text: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let roots = 0;
  for (const [token, closing, name = '', attributes = '', empty, words, stray] of text.matchAll(
    TOKEN,
  )) {
    if (stray) faults.push(`a bare < before ${text.slice(0, 20)}`);
    if (REFERENCE.test(attributes) || REFERENCE.test(words ?? ''))
      faults.push(`bare & in ${token}`);
    if (words?.includes(']]>')) faults.push(`]]> in ${token}`);
    if (words?.trim() && open.length === 0) faults.push(`text outside: ${words}`);
    const names = [...attributes.matchAll(/\s([\w:.-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) faults.push(`an attribute twice in ${token}`);
    if (!name) continue;
    if (closing) {
      if (open.pop() !== name) faults.push(`${token} closes what is not open`);
    } else {
      if (open.length === 0) roots += 1;
      if (!empty) open.push(name);
    }
  }
  if (open.length > 0) faults.push(`not closed: ${open.join()}`);
  return roots === 1 ? faults : [...faults, `${roots} roots`];
}
