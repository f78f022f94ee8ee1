import { useRef } from 'react';
import { describe, expect, it } from 'vitest';
import { Header } from '../../src/app/Header';
import { KeysDialog } from '../../src/app/KeysDialog';
import { MapFrame } from '../../src/app/MapFrame';
import { ShareDialog } from '../../src/app/share/ShareDialog';
import { KINDS } from '../../src/domain/vocabulary';
import { EvidencePanel } from '../../src/panel/EvidencePanel';
import { LayerList } from '../../src/panel/layers/LayerList';
import { Timeline } from '../../src/timeline/Timeline';
import { TimelineOptions } from '../../src/timeline/TimelineOptions';
import { TimeHandles } from '../../src/timeline/Track';
import { useAxis, useTimeScale } from '../../src/timeline/useAxis';
import { useZoom } from '../../src/timeline/useZoom';
import { allIn, type Element, elementsIn, nameOf, namesOf, oneIn, textOf } from './markup';
import { LANGS, render, storeAt } from './renderView';
import { expectSound } from './sound';

/** Accessible names are a contract: tests, help texts and readers' habits rest on them. */
const NAMES = {
  en: {
    regions: ['Layers', 'Map', 'Timeline', 'Evidence'],
    layers: [
      ...['Attacks', 'Troop movements', 'Camp handovers', 'Territorial control'],
      ...['Political', 'Other', 'From other pages'],
    ],
    buttons: ['Play', 'Previous event', 'Next event'],
    modes: ['On a day', 'In a window', 'Up to a day'],
    sliders: ['From', 'To'],
    towns: /^(Gao|Kidal|Konna|Tessalit|Mopti|Bamako), \d+ records? on the map/,
  },
  fr: {
    regions: ['Couches', 'Carte', 'Chronologie', 'Sources'],
    layers: [
      ...['Attaques', 'Mouvements de troupes', 'Transferts de camps', 'Contrôle territorial'],
      ...['Politique', 'Autre', 'D’autres pages'],
    ],
    buttons: ['Lecture', 'Événement précédent', 'Événement suivant'],
    modes: ['Un jour', 'Une période', 'Jusqu’à un jour'],
    sliders: ['Du', 'Au'],
    towns: /^(Gao|Kidal|Konna|Tessalit|Mopti|Bamako), \d+ fiches? sur la carte/,
  },
};

const WIDTH = 1200;
const nothing = () => undefined;

function Handles() {
  const axis = useAxis();
  const scale = useTimeScale(axis, WIDTH);
  const track = useRef<HTMLDivElement>(null);
  return scale && <TimeHandles axis={axis} scale={scale} track={track} onBar={() => false} />;
}

function Options() {
  const zoom = useZoom(useAxis(), WIDTH);
  const settings = {
    drawing: 'histogram',
    lanesBy: 'layer',
    pace: { speed: 1, loop: false },
  } as const;
  return (
    <TimelineOptions
      narrow
      shortcuts
      setShortcuts={nothing}
      change={nothing}
      {...{ zoom, settings }}
    />
  );
}

/** All that stands on the page while nothing is chosen. */
const Page = () => (
  <>
    <Header themeChoice="system" onTheme={nothing} onFiles={nothing} />
    <LayerList />
    <MapFrame theme="light" />
    <Timeline />
    <EvidencePanel />
  </>
);

const isChecked = ({ attributes }: Element) => 'checked' in attributes;

describe.each(LANGS)('the page in %s', (lang) => {
  const names = NAMES[lang];
  const page = render(storeAt('', lang), <Page />);

  it('has its regions, and whole words in all of them', () => {
    const regions = allIn(page, 'section').map(({ attributes }) => attributes['aria-label']);
    for (const region of names.regions) expect(regions).toContain(region);
    expect(allIn(page, 'h1')).toHaveLength(1);
    expectSound(page, lang);
  });

  it('has every layer with its count, switched on but for what has no words of a source', () => {
    const layers = allIn(page, '.layer');
    expect(layers).toHaveLength(names.layers.length);
    for (const [index, layer] of layers.entries()) {
      expect(nameOf(layer).startsWith(names.layers[index] ?? 'no layer')).toBe(true);
      expect(textOf(layer)).toMatch(/\d/);
      expect(isChecked(oneIn(layer, 'input'))).toBe(index < KINDS.length);
    }
  });

  it('has a button for each of the six towns, and for each page', () => {
    const towns = namesOf(oneIn(page, '.towns'), 'button');
    expect(towns).toHaveLength(6);
    for (const town of towns) expect(town).toMatch(names.towns);
    // The page of own events is offered where there are any.
    expect(namesOf(oneIn(page, '.page-nav'), 'button')).toHaveLength(5);
  });

  it('has towns and pages after the words where there is little room and something is chosen', () => {
    for (const [hash, isAfter] of [
      ['', false],
      ['#sel=page:method', false],
      ['#sel=place:gao', true],
      ['#sel=place:gao:attack', true],
      ['#sel=event:2013-02-10-gao-fighting', true],
    ] as const) {
      const panel = render(storeAt(hash, lang), <EvidencePanel tight />);
      const order = elementsIn(panel);
      const at = (name: string) => order.indexOf(oneIn(panel, name));
      expect(at('.towns') > at('.panel-body'), hash).toBe(isAfter);
      for (const town of namesOf(oneIn(panel, '.towns'), 'button'))
        expect(town).toMatch(names.towns);
    }
  });

  it('has the controls of the time', () => {
    const timeline = oneIn(page, '.timeline');
    for (const name of names.buttons) expect(namesOf(timeline, 'button')).toContain(name);
    for (const name of names.modes) expect(namesOf(timeline, 'label')).toContain(name);
    const radios = allIn(timeline, 'input').filter(({ attributes }) => attributes.type === 'radio');
    expect(radios.filter(isChecked)).toHaveLength(1);
    const handles = render(storeAt('', lang), <Handles />);
    const sliders = allIn(handles, '.timeline-handle');
    expect(sliders.map(nameOf)).toEqual(names.sliders);
    for (const { attributes } of sliders) {
      expect(attributes.role).toBe('slider');
      expect(attributes['aria-valuetext']).toMatch(/20\d\d/);
    }
    expectSound(render(storeAt('', lang), <Options />), 'options');
  });

  it('has the switch between languages, in which this one is pressed', () => {
    const switches = allIn(oneIn(page, '.app-languages'), 'button');
    expect(switches.map(({ attributes }) => attributes.lang)).toEqual(['en', 'fr']);
    // Each in its own language, and with the letters that are seen.
    expect(switches.map(nameOf)).toEqual(['EN – English', 'FR – Français']);
    expect(switches.map(textOf)).toEqual(['EN', 'FR']);
    const pressed = switches.filter(({ attributes }) => attributes['aria-pressed'] === 'true');
    expect(pressed.map(({ attributes }) => attributes.lang)).toEqual([lang]);
  });

  it('has dialogs of whole words', () => {
    const store = storeAt('#sel=place:gao', lang);
    const share = render(store, <ShareDialog onClose={nothing} />);
    expect(allIn(share, 'textarea').map(textOf).join()).toContain('sel=place:gao');
    expectSound(share, 'share');
    const keys = render(store, <KeysDialog onClose={nothing} />);
    expect(allIn(keys, 'kbd').length).toBeGreaterThan(10);
    expectSound(keys, 'keys');
  });
});

describe('what is not there', () => {
  it('is said where the details or the renderings did not arrive', () => {
    const store = storeAt('#sel=place:gao', 'fr');
    store.setState({ translations: { status: 'failed' }, details: { status: 'failed' } });
    const alerts = allIn(render(store, <EvidencePanel />), 'p').filter(
      ({ attributes }) => attributes.role === 'alert',
    );
    expect(alerts).toHaveLength(2);
    for (const alert of alerts) expect(allIn(alert, 'button')).toHaveLength(1);
    expect(alerts.map(textOf).join()).toContain('Nos traductions n’ont pas pu être chargées');
  });
});
