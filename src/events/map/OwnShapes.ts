import type { Feature } from 'geojson';
import type { ExpressionSpecification, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { DayRange } from '../../domain/day';
import type { ScreenPoint } from '../../map/screenPoint';
import { kindOf, type OwnColumns } from '../columns/ownColumns';
import { kindBit, type OwnRowOptions, ownPresence } from '../columns/ownWindow';
import { OWN_LINE_PX, OWN_POSSIBLE, OWN_SHAPE_COVER } from '../look/ownLook';

/** Which shapes are shown, and how. */
interface ShapesLook extends OwnRowOptions {
  readonly window: DayRange;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly chosen: number | null;
}

/** What only may lie in the window is fainter. */
const SURE: ExpressionSpecification = ['case', ['get', 'sure'], 1, OWN_POSSIBLE];

/**
 * The lines and areas of one own set as ordinary layers of the map. They are few beside the points: a
 * step of time sends those of the window anew, and nothing where they are the same as before.
 */
export class OwnShapes {
  private readonly rows: readonly number[];
  private sent = '';
  private colour = '';

  constructor(
    private readonly map: MapLibreMap,
    private readonly id: string,
    private readonly columns: OwnColumns,
    private readonly failed: (error: Error) => void,
  ) {
    this.rows = [...columns.shapes.keys()].sort((a, b) => a - b);
  }

  private get layers(): readonly string[] {
    return [`${this.id}-area`, `${this.id}-line`];
  }

  /** Puts source and layers below a layer; also into a new style. Does nothing for a set of points. */
  place(before: string): void {
    const { map, id } = this;
    if (this.rows.length === 0) return;
    if (!map.getSource(id)) this.add(before);
    else for (const layer of this.layers) map.moveLayer(layer, before);
  }

  private add(before: string): void {
    const { map, id } = this;
    this.sent = '';
    this.colour = '';
    map.addSource(id, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
    const [area = '', line = ''] = this.layers;
    map.addLayer(
      {
        ...{ id: area, type: 'fill', source: id },
        filter: ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]],
        paint: { 'fill-opacity': ['*', OWN_SHAPE_COVER.area, SURE] },
      },
      before,
    );
    map.addLayer(
      {
        ...{ id: line, type: 'line', source: id },
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-width': ['case', ['get', 'chosen'], OWN_LINE_PX.chosen, OWN_LINE_PX.rest],
          'line-opacity': ['*', OWN_SHAPE_COVER.line, SURE],
        },
      },
      before,
    );
  }

  /** Shows what differs from the last time. */
  show(look: ShapesLook): void {
    const { map, id } = this;
    if (this.rows.length === 0 || !map.getSource(id)) return;
    if (look.colour !== this.colour) {
      const [area = '', line = ''] = this.layers;
      map.setPaintProperty(area, 'fill-color', look.colour);
      map.setPaintProperty(line, 'line-color', look.colour);
      this.colour = look.colour;
    }
    const features = this.rows.flatMap((row) => this.featureOf(row, look) ?? []);
    const key = features.map(({ id: row, properties }) => `${row} ${properties?.sure}`).join();
    const sent = `${key} ${look.chosen}`;
    if (sent === this.sent) return;
    this.sent = sent;
    map
      .getSource<GeoJSONSource>(id)
      ?.setData({ type: 'FeatureCollection', features })
      ?.catch(this.failed);
  }

  /** The rows of the shapes at a point of the map in CSS pixels. */
  rowsAt({ x, y }: ScreenPoint): number[] {
    const { map } = this;
    if (this.rows.length === 0 || !map.getSource(this.id)) return [];
    const box: [[number, number], [number, number]] = [
      [x - 3, y - 3],
      [x + 3, y + 3],
    ];
    const found = map.queryRenderedFeatures(box, { layers: [...this.layers] });
    return [...new Set(found.map(({ id }) => Number(id)))];
  }

  remove(): void {
    for (const layer of this.layers) if (this.map.getLayer(layer)) this.map.removeLayer(layer);
    if (this.map.getSource(this.id)) this.map.removeSource(this.id);
  }

  private featureOf(row: number, look: ShapesLook): Feature | null {
    const { passes, kinds, showPossible, window, chosen } = look;
    if (passes?.[row] === 0 || (kinds & kindBit(kindOf(this.columns, row))) === 0) return null;
    const presence = ownPresence(this.columns, row, window);
    if (presence === 'out' || (presence === 'possible' && !showPossible)) return null;
    const geometry = this.columns.shapes.get(row);
    const properties = { sure: presence === 'certain', chosen: row === chosen };
    return geometry ? { type: 'Feature', id: row, geometry, properties } : null;
  }
}
