-- A pack of an export of ACLED (https://acleddata.com; its terms of use say what may be published): copy
-- this file and change what differs in yours. `input` is the file given by --in, every column as text.
-- Words and codes are those of ACLED's codebook, and mean here what they mean on the page
-- (src/events/read/meaning/acled.ts and acledKinds.ts; a unit test compares the kinds).
WITH kinds(name, kind) AS (
  VALUES
    -- sub-event types
    ('armed clash', 'attack'),
    ('government regains territory', 'territorial_control'),
    ('non-state actor overtakes territory', 'territorial_control'),
    ('chemical weapon', 'attack'),
    ('air/drone strike', 'attack'),
    ('suicide bomb', 'attack'),
    ('shelling/artillery/missile attack', 'attack'),
    ('remote explosive/landmine/ied', 'attack'),
    ('grenade', 'attack'),
    ('sexual violence', 'attack'),
    ('attack', 'attack'),
    ('abduction/forced disappearance', 'attack'),
    ('mob violence', 'attack'),
    ('excessive force against protesters', 'attack'),
    ('excessive force against protestors', 'attack'),
    ('non-violent transfer of territory', 'territorial_control'),
    ('headquarters or base established', 'camp_handover'),
    ('agreement', 'political'),
    ('change to group/activity', 'political'),
    ('peaceful protest', 'political'),
    ('protest with intervention', 'political'),
    ('violent demonstration', 'political'),
    ('arrests', 'other'),
    ('disrupted weapons use', 'other'),
    ('looting/property destruction', 'other'),
    ('other', 'other'),
    -- event types, where the sub-event type is missing or new; also those of releases before 2019
    ('battles', 'attack'),
    ('explosions/remote violence', 'attack'),
    ('violence against civilians', 'attack'),
    ('remote violence', 'attack'),
    ('battle-no change of territory', 'attack'),
    ('battle-government regains territory', 'territorial_control'),
    ('battle-non-state actor overtakes territory', 'territorial_control'),
    ('protests', 'political'),
    ('riots', 'political'),
    ('riots/protests', 'political'),
    ('strategic developments', 'other'),
    ('strategic development', 'other')
),
read AS (
  SELECT *,
    -- ISO, or `03 December 2020`
    coalesce(TRY_CAST(event_date AS DATE), TRY_STRPTIME(trim(event_date), '%d %B %Y')::DATE) AS day,
    TRY_CAST(time_precision AS INTEGER) AS time_code,
    TRY_CAST(geo_precision AS INTEGER) AS place_code,
    coalesce(nullif(trim(sub_event_type), ''), trim(event_type)) AS sub_type
  FROM input
)
SELECT
  coalesce(by_sub_type.kind, by_type.kind, 'other') AS kind,
  -- 1: that day; 2: some day of that week, coded by one of its days; 3: some day of that month
  CASE time_code WHEN 2 THEN day - 3 WHEN 3 THEN date_trunc('month', day)::DATE ELSE day END AS start,
  CASE time_code WHEN 2 THEN day + 3 WHEN 3 THEN last_day(day) ELSE day END AS "end",
  false AS lasting,
  TRY_CAST(longitude AS DOUBLE) AS longitude,
  TRY_CAST(latitude AS DOUBLE) AS latitude,
  CASE place_code WHEN 2 THEN 'near' WHEN 3 THEN 'region' ELSE 'exact' END AS "precision",
  sub_type AS type,
  actor1 AS actor,
  actor2 AS target,
  location AS place,
  country,
  TRY_CAST(fatalities AS INTEGER) AS fatalities,
  -- Any further columns stand on an event's card as they are.
  event_id_cnty AS id,
  source,
  notes
FROM read
LEFT JOIN kinds AS by_sub_type ON by_sub_type.name = lower(sub_type)
LEFT JOIN kinds AS by_type ON by_type.name = lower(trim(event_type))
