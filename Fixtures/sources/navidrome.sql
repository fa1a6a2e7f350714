-- The tables of Navidrome that an import reads, with the columns that it reads and some others.
CREATE TABLE media_file (
  id VARCHAR PRIMARY KEY, path VARCHAR, title VARCHAR, album VARCHAR, artist VARCHAR, album_artist VARCHAR,
  track_number INTEGER, disc_number INTEGER, year INTEGER, date VARCHAR, duration REAL, bpm INTEGER, comment VARCHAR,
  created_at DATETIME, mbz_recording_id VARCHAR, explicit_status VARCHAR, participants TEXT, tags TEXT, size INTEGER);
CREATE TABLE annotation (
  user_id VARCHAR, item_id VARCHAR, item_type VARCHAR, play_count INTEGER, play_date DATETIME, rating INTEGER,
  starred BOOL, starred_at DATETIME);
CREATE TABLE user (id VARCHAR PRIMARY KEY, user_name VARCHAR);
CREATE TABLE playlist (id VARCHAR PRIMARY KEY, name VARCHAR, owner_id VARCHAR);
CREATE TABLE playlist_tracks (id INTEGER, playlist_id VARCHAR, media_file_id VARCHAR);
INSERT INTO user VALUES ('u1', 'ada');
INSERT INTO media_file VALUES (
  'mf1', 'Radiohead/OK Computer/06 Karma Police.flac', 'Karma Police', 'OK Computer', 'Radiohead', 'Radiohead', 6, 1, 1997,
  '1997-05-21', 264.07, 75, '', '2023-05-01 12:00:00', '00000000-0000-4000-8000-000000000001', 'c',
  '{"artist":[{"id":"a1","name":"Radiohead"}],"composer":[{"id":"a1","name":"Radiohead"}]}',
  '{"genre":[{"id":"g1","value":"Alternative Rock"},{"id":"g2","value":"Art Rock"}],"isrc":[{"id":"i1","value":"GBAYE9700093"}]}',
  31000000);
INSERT INTO media_file VALUES (
  'mf2', 'Mark Ronson/Uptown Special/04 Uptown Funk.mp3', 'Uptown Funk', 'Uptown Special', 'Mark Ronson feat. Bruno Mars',
  'Mark Ronson', 4, 1, 0, '', 269.67, 0, '', '2023-05-02 12:00:00', '', 'e',
  '{"artist":[{"id":"a2","name":"Mark Ronson"},{"id":"a3","name":"Bruno Mars"}]}', '{}', 11000000);
INSERT INTO annotation VALUES ('u1', 'mf1', 'media_file', 12, '2024-01-06T20:11:00Z', 5, 1, '2024-01-07 08:00:00');
INSERT INTO annotation VALUES ('u1', 'mf2', 'media_file', 0, NULL, 0, 0, NULL);
INSERT INTO annotation VALUES ('u1', 'al1', 'album', 12, '2024-01-06T20:11:00Z', 0, 0, NULL);
INSERT INTO playlist VALUES ('p1', 'Rainy evenings', 'u1');
INSERT INTO playlist_tracks VALUES (1, 'p1', 'mf2');
INSERT INTO playlist_tracks VALUES (2, 'p1', 'mf1');
