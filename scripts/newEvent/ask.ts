import { createInterface } from 'node:readline/promises';
import type { Lang } from '../../src/domain/record';
import { KINDS } from '../../src/domain/vocabulary';
import type { Draft } from './draft';
import type { Options } from './options';

/** Asks a person; an empty answer leaves things as they are proposed. */
export type Ask = (question: string, proposed: string) => Promise<string>;

/** Questions in the terminal, or `null` where nobody sits at one. */
export function terminalAsk(): { ask: Ask; close: () => void } | null {
  if (!process.stdin.isTTY) return null;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return {
    ask: async (question, proposed) =>
      (await lines.question(`${question} [${proposed}] `)).trim() || '',
    close: () => lines.close(),
  };
}

const listOf = (answer: string): string[] => answer.split(/[\s,]+/).filter(Boolean);

/** Asks for what was neither told nor is certain, with the draft's reading as the proposal. */
export async function askForFields(
  draft: Draft,
  options: Options,
  languages: readonly Lang[],
  ask: Ask,
): Promise<Options> {
  const text = async (given: string | undefined, question: string, proposed: string) =>
    given ?? ((await ask(question, proposed)) || undefined);
  const list = async (given: readonly string[], question: string, proposed: readonly string[]) =>
    given.length > 0 ? given : listOf(await ask(question, proposed.join(', ') || 'none'));
  let kind = await text(options.kind, 'kind', draft.kind);
  while (kind !== undefined && !KINDS.some((known) => known === kind))
    kind = await text(undefined, `kind, one of ${KINDS.join(', ')}`, draft.kind);
  const status = await text(options.status, 'status', draft.status);
  const date = await text(options.date, 'date (EDTF)', draft.when ?? 'not given');
  const place = await list(
    options.place,
    'places, each id:role',
    draft.places.map(({ place: id, role }) => `${id}:${role}`),
  );
  const actor = await list(
    options.actor,
    'actors, each id:role',
    draft.actors.map(({ actor: id, role }) => `${id}:${role}`),
  );
  const title = (lang: Lang, given: string | undefined, question: string) =>
    languages.includes(lang) ? text(given, question, draft.title[lang]) : given;
  const titleEn = await title('en', options.titleEn, 'English title');
  const titleFr = await title('fr', options.titleFr, 'French title');
  return {
    ...options,
    ...(kind && { kind }),
    ...(status && { status }),
    ...(date && { date }),
    ...{ place, actor },
    ...(titleEn && { titleEn }),
    ...(titleFr && { titleFr }),
  };
}
