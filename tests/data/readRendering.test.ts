import { describe, expect, it } from 'vitest';
import { readRendering } from '../../src/compile/reading/readRendering';
import type { RawActor } from '../../src/compile/schema';
import { compileProject, project } from '../support';

const { dataset } = compileProject();
const { actors } = project.data.actors as { actors: RawActor[] };
const known = {
  places: new Map(dataset.places.map((place) => [place.id, place])),
  actors: new Map(actors.map((actor) => [actor.id, actor])),
};
const faults = (exact: string, fr: string): string[] =>
  readRendering(exact, fr, known).map(({ reason }) => reason);

describe('a rendering is refused that', () => {
  it.each([
    ['turns the compass', 'a town in the northeast', 'une ville du sud-ouest', /“north”/],
    ['adds a point', 'a town in the desert', 'une ville du désert, au nord', /“north”/],
    ['makes a number exact', 'over 100 trucks', '100 camions', /lacks “over”/],
    ['makes a number exact', 'about 1,200 men', '1 200 hommes', /lacks “about”/],
    ['names another town', 'the city of Konna', 'la ville de Mopti', /names “Mopti”/],
    ['names no town', 'the city of Konna', 'la ville', /does not name “Konna”/],
    ['names another group', 'JNIM has attacked', 'L’AQMI a attaqué', /names “AQMI”/],
    ['knows what is only said', 'are said to have fled', 'ont fui', /as “are said”/],
  ])('%s', (_, exact, fr, reason) => {
    expect(faults(exact, fr).join(' | ')).toMatch(reason);
  });
});

describe('a rendering passes that', () => {
  it.each([
    ['keeps the compass', 'in the northeast of Mali', 'dans le nord-est du Mali'],
    ['has “est” as a verb', 'the town is calm', 'la ville est calme'],
    ['keeps a qualifier', 'over 100 trucks', 'plus de 100 camions'],
    ['names the mission’s UN', 'the UN mission left Konna', 'la mission de l’ONU a quitté Konna'],
    ['is as sure', 'are said to have fled', 'auraient fui'],
  ])('%s', (_, exact, fr) => {
    expect(faults(exact, fr)).toEqual([]);
  });
});
