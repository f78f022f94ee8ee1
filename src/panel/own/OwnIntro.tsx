import { chooseFiles } from '../../own/openFiles';
import { useOwnPanelTranslate } from './useOwnPanelTranslate';
import './own.css';

const FORMATS = ['ucdp', 'acled', 'table', 'geojson', 'kml', 'packed'] as const;

/** A table with no more than the map needs; not translated, as files are not. */
const EXAMPLE = `date,latitude,longitude,title
2013-02-10,16.27,-0.04,Checkpoint attacked
2013-02,16.77,-3.01,Curfew in town`;

/** What can be opened, for a reader who has opened nothing yet. */
export function OwnIntro() {
  const own = useOwnPanelTranslate();
  return (
    <div className="own-intro">
      <p>{own('own.intro')}</p>
      <button type="button" className="plain-button" onClick={chooseFiles}>
        {own('own.choose')}
      </button>
      <h3 className="part-heading">{own('own.formats')}</h3>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>{own(`own.format.${format}`)}</li>
        ))}
      </ul>
      <p className="panel-hint">{own('own.limits')}</p>
      <h3 className="part-heading">{own('own.example')}</h3>
      <pre className="own-example">{EXAMPLE}</pre>
      <p className="panel-hint">{own('own.exampleNote')}</p>
    </div>
  );
}
