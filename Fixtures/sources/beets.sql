-- The tables of a library of beets, with the columns that an import reads and some others.
CREATE TABLE items (
  id INTEGER PRIMARY KEY, path BLOB, album_id INTEGER, title TEXT, artist TEXT, album TEXT, albumartist TEXT,
  genre TEXT, lyrics TEXT, composer TEXT, year INTEGER, month INTEGER, day INTEGER, original_year INTEGER,
  track INTEGER, disc INTEGER, bpm INTEGER, comments TEXT, label TEXT, isrc TEXT, mb_trackid TEXT,
  mb_albumid TEXT, mb_artistid TEXT, length REAL, bitrate INTEGER, added REAL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, album TEXT);
CREATE TABLE item_attributes (id INTEGER PRIMARY KEY, entity_id INTEGER, key TEXT, value TEXT);
INSERT INTO items VALUES (
  7, CAST('/music/Portishead/Dummy/08 Roads.flac' AS BLOB), 1, 'Roads', 'Portishead', 'Dummy', 'Portishead', 'Trip Hop',
  '', 'Geoff Barrow; Adrian Utley; Beth Gibbons', 1994, 8, 22, 1994, 8, 1, 0, '', 'Go! Beat', 'GBAKW9400008',
  '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-0000000000a1',
  '00000000-0000-4000-8000-0000000000b1', 305.2, 921000, 1578219072.0);
INSERT INTO items VALUES (
  8, CAST('/music/demo.mp3' AS BLOB), NULL, 'Unknown Demo', 'Garage Band', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 120, '', '',
  '', '', '', '', 185.0, 128000, 1578219073.5);
INSERT INTO items VALUES (
  9, CAST('/music/untitled.mp3' AS BLOB), NULL, '', '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, '', '', '', '', '', '', 10.0,
  128000, 1578219074.0);
