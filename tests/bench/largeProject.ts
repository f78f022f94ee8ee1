import { strToU8 } from 'fflate';
import { filesOf, smallProject } from '../zippedProject';

/** Records of each document. */
export const RECORDS_EACH = 25;
/** Of the first document's records; each document is of a year of its own. */
const FIRST_YEAR = 1801;

/** The files of a project of so many documents, at most 200, with 25 records each, every one of a sentence of its own. */
export function largeProject(documents: number): Record<string, Uint8Array> {
  const small = smallProject();
  const [event] = small.events.events;
  const [source] = small.sources.sources;
  const texts: Record<string, Uint8Array> = {};
  const mentions: object[] = [];
  const events: object[] = [];
  const sources = Array.from({ length: documents }, (_, number) => {
    const file = `${String(number).padStart(3, '0')}_large.txt`;
    const id = `large-${number}`;
    const year = FIRST_YEAR + number;
    const lines = Array.from({ length: RECORDS_EACH }, (_, index) => {
      const when = `on ${index + 1} March ${year}`;
      const exact = `Gunmen attacked checkpoint ${number}-${index} in Port Alder ${when}, killing two soldiers.`;
      const date = `${year}-03-${String(index + 1).padStart(2, '0')}`;
      mentions.push({ source: id, exact, phrase: 'Port Alder' });
      events.push({
        ...{ ...event, id: `${date}-checkpoint`, when: date },
        evidence: [
          {
            ...event?.evidence[0],
            source: id,
            exact,
            supports: { ...event?.evidence[0]?.supports, when },
          },
        ],
      });
      return exact;
    });
    texts[`seeds/${file}`] = strToU8(`${lines.join('\n')}\n`);
    return { ...source, id, file, published: `${year}-04-01`, origin: `Report ${number}` };
  });
  const [town] = small.places.places;
  const files = filesOf({
    ...small,
    project: { ...small.project, places: ['port-alder'] },
    places: { places: [{ ...town, mentions }] },
    sources: { sources },
    events: { events },
  } as ReturnType<typeof smallProject>);
  const data = Object.entries(files).filter(([path]) => path.startsWith('data/'));
  return { ...Object.fromEntries(data), ...texts };
}
