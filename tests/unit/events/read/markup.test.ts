import { describe, expect, it } from 'vitest';
import { sniffText } from '../../../../src/events/read/text/sniff';

const codeOf = (text: string): string => {
  const kind = sniffText(text);
  return typeof kind === 'string' ? kind : kind.code;
};

describe('markup', () => {
  it.each([
    ['<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://x"/>', 'feed'],
    ['<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"/>', 'feed'],
    ['<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs"/>', 'gis_xml'],
    ['<?xml version="1.0"?><!-- a > b --><ogr:FeatureCollection xmlns:ogr="x"/>', 'gis_xml'],
    ['<?xml version="1.0"?><WFS_Capabilities/>', 'gis_xml'],
    ['<ows:ExceptionReport xmlns:ows="x"/>', 'gis_xml'],
    ['<osm version="0.6"><node id="1"/></osm>', 'gis_xml'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'picture'],
    [
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="x"/>',
      'spreadsheet',
    ],
    ['<table border="1"><tr><td>date</td></tr></table>', 'web_table'],
    [
      `<!DOCTYPE html><html><body><table>${'<tr><td>1</td></tr>'.repeat(9)}</table></body></html>`,
      'web_table',
    ],
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'web_page'],
    ['<?xml version="1.0"?><note/>', 'not_events'],
    ['<?xml version="1.0"?><gpx version="1.1"/>', 'gpx'],
    ['<?xml version="1.0"?><kml xmlns="x"/>', 'kml'],
    ['<b>date</b>,lat,lon\n2013-02-01,1,2', 'table'],
  ])('%s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});

describe('JSON', () => {
  const point = '{"type":"Point","coordinates":[1,2]}';
  it.each([
    ['{"type":"FeatureCollection","features":[]}', 'geojson'],
    ['{"features":[{"type":"Feature"}],"type":"FeatureCollection"}', 'geojson'],
    [`{"type":"Feature","geometry":${point}}`, 'geojson'],
    [point, 'geojson'],
    [`[{"id":1,"type":"Feature","geometry":${point}}]`, 'geojson'],
    [`[${point}]`, 'geojson'],
    ['{"arcs":[],"objects":{}}', 'topojson'],
    ['{"type":"Topology"', 'topojson'],
    ['{"features":[{"attributes":{"a":1}}]}', 'json'],
    ['{"features":[{"geometry":{},"properties":{}}]}', 'json'],
    ['{"features":[]}', 'geojson'],
    [`{"data":[{"date":"2013","geometry":${point},"type":"Feature"}]}`, 'json'],
    [`[{"date":"2013","geometry":${point}}]`, 'json'],
    ['[{"type":"Battle","coordinates":[1,2]}]', 'json'],
    ['[["a","b"],[1,2]]', 'json'],
    ['{"a":1}\n{"a":2}', 'json_lines'],
    ['["a","b"]\n[1,2]', 'json_lines'],
    ['{"type":"Feature"}\n{"type":"Feature"}', 'geojson_lines'],
    ['{"log":1}\n{"type":"Feature"}', 'geojson_lines'],
    ['{"text":"a \\" \\\\","b":[{', 'json'],
  ])('%s', (text, kind) => {
    expect(codeOf(text)).toBe(kind);
  });
});
