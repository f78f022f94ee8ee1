import { expect, stillMapInFrame, test } from '../support/hostPage';
import { quotesOf, towns } from '../support/map';

test.use({ map: 'still', keepsContext: true });

test('in a frame, a click on the printed name of a town opens its words', async ({
  openArticle,
}) => {
  const frame = await openArticle({ hash: '#lang=en', width: 800, height: 520 });
  await stillMapInFrame(frame);
  const card = frame.getByRole('region', { name: 'Evidence' });
  for (const town of towns())
    await test.step(town.name, async () => {
      await frame.locator(`.records-picture [data-name="town:${town.id}"]`).click();
      await expect(card.getByRole('heading', { name: town.name, exact: true })).toBeVisible();
      await expect(card).toContainText(quotesOf(town)[0] ?? '');
      await frame.getByRole('button', { name: 'Close the evidence' }).click();
      await expect(card).toHaveCount(0);
    });
});
