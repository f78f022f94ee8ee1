-- Made-up events: none of them happened. Variables: rows, seed, first and last (days).
-- Every value is drawn by hashing the number of the row, so that the same version of DuckDB always
-- makes the same rows.
WITH areas(area, lon, lat, reach, weight) AS (
  VALUES
    -- around West Africa
    (1, -5.5, 14.5, 2.2, 9), (2, -3.0, 16.3, 2.5, 8), (3, 0.3, 16.2, 2.2, 8), (4, 1.0, 19.0, 1.8, 4),
    (5, -1.8, 13.2, 1.8, 8), (6, 0.8, 12.2, 1.4, 6), (7, 2.2, 13.6, 1.6, 6), (8, 8.0, 14.0, 2.4, 3),
    (9, 12.8, 13.2, 1.8, 6), (10, 8.2, 11.2, 2.6, 7), (11, 7.2, 6.2, 2.0, 5), (12, -1.2, 8.5, 2.0, 2),
    (13, -6.0, 7.6, 2.0, 3), (14, -11.8, 8.8, 1.6, 2), (15, -14.6, 14.2, 2.0, 2), (16, -9.0, 18.0, 2.2, 1),
    -- elsewhere
    (17, 15.5, 12.8, 2.2, 3), (18, 20.0, 6.0, 2.6, 3), (19, 28.8, -1.2, 2.0, 6), (20, 26.5, 12.9, 2.6, 5),
    (21, 31.5, 8.2, 2.2, 4), (22, 38.8, 11.8, 2.4, 4), (23, 44.2, 3.2, 2.4, 5), (24, 39.5, -12.3, 1.6, 2),
    (25, 30.5, -27.0, 2.6, 2), (26, 18.5, 30.2, 2.8, 2), (27, 31.2, 29.4, 1.6, 1), (28, 36.8, 34.8, 1.4, 6),
    (29, 43.8, 34.6, 1.8, 5), (30, 45.0, 15.0, 1.6, 4), (31, 37.4, 48.4, 1.8, 7), (32, 66.6, 34.0, 3.0, 5),
    (33, 70.6, 31.8, 2.4, 4), (34, 86.0, 24.4, 3.0, 3), (35, 96.4, 21.2, 2.4, 4), (36, 124.6, 7.6, 1.6, 3),
    (37, -75.2, 5.4, 2.6, 4), (38, -101.6, 20.6, 3.0, 4), (39, -89.0, 14.4, 1.2, 1), (40, -47.4, -15.6, 4.0, 2)
),
bounds AS (
  SELECT *, sum(weight) OVER (ORDER BY area) - weight AS above, sum(weight) OVER (ORDER BY area) AS below,
    sum(weight) OVER () AS whole
  FROM areas
),
places AS (
  SELECT p.place, bounds.area,
    round(lon + reach * (draw(p.place, 101) + draw(p.place, 102) - 1), 4) AS longitude,
    round(lat + reach * (draw(p.place, 103) + draw(p.place, 104) - 1), 4) AS latitude,
    pick(draw(p.place, 105), [0.62, 0.86, 0.97], ['exact', 'near', 'region', 'country']) AS "precision"
  FROM (SELECT range AS place, draw(range, 100) AS u FROM range(5000)) p
  JOIN bounds ON p.u * whole >= above AND p.u * whole < below
),
-- Days grow with the number of the row, as ids do in the order in which events are coded; later years have more.
drawn AS (
  SELECT range AS row,
    getvariable('first') + CAST(floor((getvariable('last') - getvariable('first') + 1)
      * pow((range + draw(range, 1)) / getvariable('rows'), 0.85)) AS INTEGER) AS day,
    CAST(floor(5000 * pow(draw(range, 2), 3)) AS BIGINT) AS place,
    pick(draw(range, 3), [0.52, 0.64, 0.66, 0.72, 0.9],
      ['attack', 'troop_movement', 'camp_handover', 'territorial_control', 'political', 'other']) AS kind,
    pick(draw(range, 4), [0.88, 0.97], ['day', 'month', 'days']) AS dating,
    2 + CAST(floor(12 * pow(draw(range, 5), 2)) AS INTEGER) AS days,
    draw(range, 6) < 0.02 AS unplaced,
    CASE WHEN draw(range, 7) < 0.9
      THEN CAST(floor(60 * pow(draw(range, 8), 8)) AS INTEGER) END AS killed
  FROM range(getvariable('rows'))
)
SELECT
  kind,
  CASE dating WHEN 'month' THEN greatest(date_trunc('month', day)::DATE, getvariable('first')) ELSE day END AS start,
  least(getvariable('last'), CASE dating WHEN 'month' THEN last_day(day)
    WHEN 'days' THEN day + days - 1 ELSE day END) AS "end",
  dating = 'days' AS lasting,
  CASE WHEN dating = 'days' AND row % 40 = 0 THEN 'end' END AS open,
  CASE WHEN NOT unplaced THEN longitude END AS longitude,
  CASE WHEN NOT unplaced THEN latitude END AS latitude,
  CASE WHEN NOT unplaced THEN "precision" END AS "precision",
  CASE WHEN killed >= 40 THEN 'Made-up event with ' || killed || ' deaths' END AS title,
  CASE kind
    WHEN 'attack' THEN pick(draw(row, 9), [0.5, 0.7, 0.85], ['Armed clash', 'Attack', 'Explosion', 'Air strike'])
    WHEN 'troop_movement' THEN pick(draw(row, 9), [0.7], ['Convoy', 'Deployment'])
    WHEN 'camp_handover' THEN 'Base handed over'
    WHEN 'territorial_control' THEN pick(draw(row, 9), [0.6], ['Town taken', 'Town left'])
    WHEN 'political' THEN pick(draw(row, 9), [0.7, 0.9], ['Protest', 'Statement', 'Agreement'])
    ELSE pick(draw(row, 9), [0.6], ['Arrests', 'Looting'])
  END AS type,
  'Made-up force ' || (area * 7 + CAST(floor(40 * pow(draw(row, 10), 3)) AS BIGINT)) % 300 AS actor,
  CASE WHEN draw(row, 11) < 0.7
    THEN 'Made-up force ' || (area * 7 + 150 + CAST(floor(40 * pow(draw(row, 12), 3)) AS BIGINT)) % 300 END AS target,
  CASE WHEN NOT unplaced THEN 'Made-up place ' || place END AS place,
  'Made-up country ' || area AS country,
  killed AS fatalities,
  CAST(row + 1 AS INTEGER) AS id
FROM drawn JOIN places USING (place)
