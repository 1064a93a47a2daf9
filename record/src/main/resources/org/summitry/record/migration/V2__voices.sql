-- Who copied whom: every article has a voice, copies share one. A record of before has its articles
-- placed when it is opened; see SqliteRecord.

ALTER TABLE article ADD COLUMN origin TEXT; -- the agency it is credited to, else the publisher or site
UPDATE article SET voice = NULL;            -- the id of an article of its voice; null: not placed yet
CREATE INDEX article_by_voice ON article (voice);

CREATE TABLE voice_print (
  number  INTEGER NOT NULL PRIMARY KEY,
  article TEXT NOT NULL UNIQUE REFERENCES article (id),
  agency  TEXT,
  print   BLOB NOT NULL                     -- as Fingerprint writes it
);

-- Under which keys a fingerprint is found; made anew when the scheme changes.
CREATE TABLE voice_key (
  key    INTEGER NOT NULL,
  number INTEGER NOT NULL REFERENCES voice_print (number),
  PRIMARY KEY (key, number)
) WITHOUT ROWID;

CREATE TABLE voice_scheme (version INTEGER NOT NULL);

PRAGMA user_version = 2;
