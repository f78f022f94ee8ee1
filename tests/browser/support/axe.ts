import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong, one line each: in the page as it stands, or in one part of it where the
 * others have been looked at before. Run in the page itself, whose frames are none of ours: the
 * package for Playwright asks for a newer Node than this project.
 */
export async function axeFaults(page: Page, part?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, passed } = await page.evaluate(
    async ({ within, tags }) => {
      const program: typeof axe = Reflect.get(window, 'axe');
      const found = await program.run(within, {
        runOnly: tags,
        // Of the rules that pass no nodes are told, which are many.
        resultTypes: ['violations'],
      });
      return { violations: found.violations, passed: found.passes.length };
    },
    { within: part ?? 'html', tags: TAGS },
  );
  return [
    ...(passed < (part ? 5 : 20) ? ['axe looked at next to nothing'] : []),
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    ),
  ];
}
