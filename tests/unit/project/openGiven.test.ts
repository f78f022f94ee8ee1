import { expect, it } from 'vitest';
import { openGiven } from '../../../src/project/openGiven';
import { zipOf } from '../../smallProject';
it('x', async () => {
  const o = await openGiven({ type: 'zip', file: new Blob([zipOf() as never]) });
  console.log(o.type === 'opened' ? o.report.issues.map((i) => i.text).join('\n') + JSON.stringify(o.report.records) : JSON.stringify(o, null, 1));
  expect(1).toBe(1);
});
