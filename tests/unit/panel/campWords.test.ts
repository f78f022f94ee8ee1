import { describe, expect, it } from 'vitest';
import { campCustody, custodyOn } from '../../../src/domain/custody';
import type { PlaceId } from '../../../src/domain/ids';
import { custodyInWords, statementInWords } from '../../../src/panel/camps/campWords';
import { translator } from '../../../src/ui/useTranslate';
import { openProject } from '../../support';
import { day } from './records';

const dataset = openProject();
const english = { dataset, lang: 'en', t: translator('en') } as const;
const on = (place: string, iso: string) =>
  custodyInWords(custodyOn(dataset, place as PlaceId, day(iso)), english);

describe('camps in words', () => {
  it('tell what is held, claimed, left, sought and unknown', () => {
    expect(on('kidal', '2023-10-30')).toBe('MINUSMA, not said since when');
    expect(on('kidal', '2023-10-31')).toBe('left by MINUSMA; no one named as taking over');
    expect(on('kidal', '2023-11-01')).toBe('CSP-PSD (other pages)');
    expect(on('konna', '2013-01-10')).toBe(
      'left by Malian army, taken over by MUJAO, one side claims',
    );
    expect(on('konna', '2013-01-11')).toBe('MUJAO, one side claims');
    expect(on('konna', '2013-02-01')).toBe('unknown');
    expect(on('tessalit', '2023-10-16')).toBe(
      'MINUSMA, not said since when; wanted by Malian army and Wagner Group',
    );
  });

  it('tell of each record what it leaves open', () => {
    const told = (place: string) => {
      const custody = campCustody(dataset, place as PlaceId);
      return custody.statements.map((event) => statementInWords(event, custody, english).join(' '));
    };
    expect(told('kidal')[0]).toBe(
      'Left: MINUSMA. No one is named as taking over. Not said since when it had been held. Not said who held it afterwards.',
    );
    expect(told('konna')[0]).toContain('Last reported on 11 January 2013');
    expect(told('tessalit')[0]).toBe('Holds it: MINUSMA. Wants it: Malian army and Wagner Group.');
  });
});
