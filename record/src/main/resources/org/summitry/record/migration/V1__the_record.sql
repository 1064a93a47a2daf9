-- Ids are text (hashes), JSON is read in Java only, days are ISO text: the same holds on PostgreSQL.

CREATE TABLE page (
  id         TEXT NOT NULL PRIMARY KEY,
  source     TEXT NOT NULL,
  name       TEXT NOT NULL,
  media_type TEXT NOT NULL,
  given      TEXT NOT NULL,             -- JSON: what came with the page from outside
  bytes      BLOB NOT NULL              -- as they came
);
CREATE INDEX page_by_name ON page (name);

CREATE TABLE article (
  id              TEXT NOT NULL PRIMARY KEY,
  page            TEXT NOT NULL REFERENCES page (id),
  part            INTEGER NOT NULL,
  name            TEXT NOT NULL,
  publisher       TEXT,
  voice           TEXT,
  published_first TEXT,                 -- first and last day it can have been published
  published_last  TEXT,
  json            TEXT NOT NULL
);
CREATE INDEX article_by_page ON article (page, part);

CREATE TABLE report (
  id      TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id),
  kind    TEXT NOT NULL,
  review  INTEGER NOT NULL,             -- 1: doubtful, waits for a person, in no engagement
  json    TEXT NOT NULL
);
CREATE INDEX report_by_article ON report (article);

-- Where a report's matches lie: kind, principal and month.
CREATE TABLE report_block (
  block  TEXT NOT NULL,
  report TEXT NOT NULL REFERENCES report (id),
  PRIMARY KEY (block, report)
);

CREATE TABLE engagement (
  id        TEXT NOT NULL PRIMARY KEY,
  kind      TEXT NOT NULL,
  status    TEXT NOT NULL,
  host      TEXT,
  first_day TEXT,                       -- first and last day that its dates can mean
  last_day  TEXT,
  json      TEXT NOT NULL
);
CREATE INDEX engagement_by_day ON engagement (first_day, id);
CREATE INDEX engagement_by_host ON engagement (host, first_day);

-- What an engagement was assembled from. An old link is found by the id that a member lends.
CREATE TABLE engagement_member (
  item       TEXT NOT NULL PRIMARY KEY,
  engagement TEXT NOT NULL REFERENCES engagement (id),
  report     TEXT NOT NULL REFERENCES report (id),
  lends      TEXT NOT NULL
);
CREATE INDEX member_by_engagement ON engagement_member (engagement);
CREATE INDEX member_by_report ON engagement_member (report);
CREATE INDEX member_by_lent_id ON engagement_member (lends);

CREATE TABLE engagement_person (
  person     TEXT NOT NULL,
  engagement TEXT NOT NULL REFERENCES engagement (id),
  name       TEXT NOT NULL,
  folded     TEXT NOT NULL,             -- the name in lower case without accents, for finding
  country    TEXT,
  role       TEXT NOT NULL,
  PRIMARY KEY (person, engagement)
);
CREATE INDEX person_by_engagement ON engagement_person (engagement);
CREATE INDEX person_by_country ON engagement_person (country, engagement);

CREATE TABLE judgement (
  left_report  TEXT NOT NULL,
  right_report TEXT NOT NULL,
  same         INTEGER NOT NULL,
  decided_by   TEXT NOT NULL,
  note         TEXT NOT NULL,
  PRIMARY KEY (left_report, right_report)
);

CREATE TABLE issue (
  page    TEXT,                         -- empty when no page came of the input
  code    TEXT NOT NULL,
  source  TEXT NOT NULL,
  place   TEXT,
  message TEXT NOT NULL
);
CREATE INDEX issue_by_code ON issue (code);

-- "SUMT": what tells a record from any other SQLite file.
PRAGMA application_id = 1398099284;
PRAGMA user_version = 1;
