import { expect, it } from 'vitest';
import { readAsked } from '../../../src/opened/projectAddress';
import {
  embedAddress,
  eventsAsked,
  fullPageOf,
  pageWithEvents,
  pageWithProject,
  projectAsked,
} from '../../../src/ui/embedded';

const PAGE = 'https://example.org/map/?project=x#sel=place:gao';

it.each([
  ['local:0123456789ab', { type: 'local', key: 'local:0123456789ab' }],
  ['projects/a.zip', { type: 'file', key: 'file:https://example.org/map/projects/a.zip' }],
  ['/a.zip#x', { type: 'file', key: 'file:https://example.org/a.zip' }],
  ['https://example.org/a.zip?b', { type: 'file', key: 'file:https://example.org/a.zip?b' }],
  ['https://other.example/a.zip', { type: 'other_origin', origin: 'https://other.example' }],
  ['http://example.org/a.zip', { type: 'other_origin', origin: 'http://example.org' }],
  ['local:nothing', { type: 'unknown' }],
  ['javascript:alert(1)', { type: 'unknown' }],
  ['data:application/zip,x', { type: 'unknown' }],
  ['blob:https://example.org/1', { type: 'unknown' }],
  ['https://', { type: 'unknown' }],
  ['', { type: 'unknown' }],
])('project=%s is read', (asked, expected) => {
  expect(readAsked(asked, PAGE)).toMatchObject(expected);
});

it('links keep the project that the page shows, and nothing else of its query', () => {
  const page = pageWithProject('https://example.org/map/?embed#x', 'projects/a b.zip');
  expect(projectAsked(new URL(page).search)).toBe('projects/a b.zip');
  expect(fullPageOf(`${page}&embed&x=1#y`)).toBe(page);
  expect(embedAddress(page, '#z')).toBe(`${page}&embed#z`);
  expect(pageWithProject(page, null)).toBe('https://example.org/map/');
});

it('links keep the published sets of events, whatever the project', () => {
  const page = pageWithEvents('https://example.org/map/?project=x#y', ['data/a/', '/b?c']);
  expect(eventsAsked(new URL(page).search)).toEqual(['data/a/', '/b?c']);
  expect(fullPageOf(page.replace('#', '&embed#'))).toBe(page.replace('#y', ''));
  const own = pageWithProject(page, null);
  expect(eventsAsked(new URL(own).search)).toEqual(['data/a/', '/b?c']);
  expect(projectAsked(new URL(own).search)).toBeNull();
  expect(pageWithEvents(page, [])).toBe('https://example.org/map/?project=x#y');
});
