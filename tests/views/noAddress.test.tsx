import { describe, expect, it } from 'vitest';
import { Header } from '../../src/app/Header';
import { compile } from '../../src/compile/compile';
import { openDataset } from '../../src/dataset/dataset';
import { EventView } from '../../src/panel/event/EventView';
import { SourceView } from '../../src/panel/source/SourceView';
import { createViewStore } from '../../src/store/viewStore';
import { translator } from '../../src/ui/useTranslate';
import { decodeHash } from '../../src/url/codec';
import { NO_ADDRESS } from '../noAddress';
import { allIn, textOf } from './markup';
import { LANGS, render } from './renderView';
import { expectSound } from './sound';

const { dataset: compiled } = compile(NO_ADDRESS);
if (!compiled) throw new Error('the project without an address has issues');
const dataset = openDataset(compiled);

describe.each(LANGS)('a document without an address, the page in %s', (lang) => {
  const t = translator(lang);
  const store = createViewStore(dataset, decodeHash('', { dataset, lang }).view);
  const nothing = () => undefined;

  it('is shown with all that is known of it, and no link', () => {
    for (const source of dataset.sources.values()) {
      const page = render(store, <SourceView source={source} />);
      expectSound(page, source.id);
      expect(textOf(page)).toContain(source.publisher);
      expect(textOf(page)).not.toContain(t('panel.link'));
      expect(
        allIn(page, 'a').filter(({ attributes }) => /^https?:/.test(attributes.href ?? '')),
      ).toEqual([]);
    }
    for (const record of dataset.events) {
      const card = render(store, <EventView record={record} />);
      expectSound(card, record.id);
      for (const quotation of allIn(card, 'blockquote'))
        expect(quotation.attributes).not.toHaveProperty('cite');
    }
  });

  it('leaves no empty line below the title', () => {
    const header = render(
      store,
      <Header themeChoice="system" onTheme={nothing} onFiles={nothing} />,
    );
    expect(allIn(header, '.app-tagline')).toEqual([]);
  });
});
