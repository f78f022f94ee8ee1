import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/figure/mapView';
import { frameOfCamera } from '../../../src/scene/frame';
import { openStories } from '../../../src/store/storyPath';
import { decodeHash } from '../../../src/url/codec';
import { compileProject } from '../../support';
import { dataset, stateOf } from './pictures';

const FRAME = frameOfCamera({ zoom: 5.8, lat: 17, lng: -3 }, { width: 900, height: 600 });
const context = { dataset, lang: 'en' } as const;
const stories = openStories(compileProject().stories, (hash) => decodeHash(hash, context).view);

describe('a still map beside a story', () => {
  it('measures what a step tells of, as the live map does', () => {
    const state = stateOf('#t=2013-01-10..2013-01-11&story=what-the-texts-get-wrong');
    const scene = sceneOf({ ...state, stories: { status: 'ready', value: stories } }, FRAME);
    expect(scene.claims.measures.length).toBeGreaterThan(0);
  });
});
