-- A pack of UCDP GED (https://ucdp.uu.se/downloads/): copy this file and change what differs in yours.
-- `input` is the file given by --in, every column as text. Codes are those of UCDP's codebook, and mean
-- here what they mean on the page (src/events/read/meaning/ucdpGed.ts).
WITH read AS (
  SELECT *,
    TRY_CAST(date_start AS TIMESTAMP)::DATE AS first_day,
    TRY_CAST(date_end AS TIMESTAMP)::DATE AS last_day,
    TRY_CAST(where_prec AS INTEGER) AS place_code
  FROM input
)
SELECT
  'attack' AS kind,
  CASE WHEN trim(coalesce(date_start, '')) = '' THEN last_day ELSE first_day END AS start,
  CASE WHEN trim(coalesce(date_end, '')) = '' THEN first_day ELSE last_day END AS "end",
  -- Precision 1: days that are known, of fighting that no source parts; 2 to 5: one day among them.
  coalesce(TRY_CAST(date_prec AS INTEGER) = 1 AND last_day > first_day, false) AS lasting,
  TRY_CAST(longitude AS DOUBLE) AS longitude,
  TRY_CAST(latitude AS DOUBLE) AS latitude,
  CASE
    WHEN place_code = 2 THEN 'near'
    WHEN place_code IN (3, 4, 5) THEN 'region'
    WHEN place_code IN (6, 7) THEN 'country'
    ELSE 'exact'
  END AS "precision",
  CASE TRY_CAST(type_of_violence AS INTEGER)
    WHEN 1 THEN 'State-based conflict'
    WHEN 2 THEN 'Non-state conflict'
    WHEN 3 THEN 'One-sided violence'
    ELSE type_of_violence
  END AS type,
  side_a AS actor,
  side_b AS target,
  where_coordinates AS place,
  country,
  TRY_CAST(best AS INTEGER) AS fatalities,
  -- Any further columns stand on an event's card as they are.
  id,
  source_article
FROM read
