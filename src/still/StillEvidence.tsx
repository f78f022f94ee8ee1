import { CodeDocuments } from '../app/CodeDocuments';
import { Overview } from '../panel/overview/Overview';
import { PageNav } from '../panel/PageNav';
import { TownButtons } from '../panel/place/TownButtons';
import { InBoth } from './InBoth';
import { StillFoot } from './StillFoot';
import { StillList } from './StillList';

/**
 * The evidence before the program. Its frame is not known yet, so that it has the ways to the pages at
 * both places, and the styles show one.
 */
export const StillEvidence = () => (
  <section className="evidence-region">
    <div className="evidence-panel">
      <InBoth>
        <div className="panel-top">
          <TownButtons peek />
        </div>
      </InBoth>
      <div className="panel-body">
        <InBoth>
          <Overview
            ways={
              <div className="still-tight">
                <PageNav>
                  <CodeDocuments />
                </PageNav>
              </div>
            }
          />
        </InBoth>
        <StillList />
        <InBoth>
          <StillFoot />
        </InBoth>
      </div>
    </div>
    <div className="panel-foot">
      <InBoth>
        <PageNav>
          <CodeDocuments />
        </PageNav>
      </InBoth>
    </div>
  </section>
);
