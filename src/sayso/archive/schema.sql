-- The archive: one SQLite file. What was received (captures) is kept apart from what was derived from it (the rest),
-- and every derived row says from which capture and by which version of sayso (made_by).
-- Spans are half-open code point offsets into the article's text; in JSON a list of spans is flat: [start, end, start, end].
-- Times are ISO 8601 in UTC. Booleans are 0 and 1. A value that nobody knows is NULL, never a guess.

-- What this file is. Keys: created (time), sayso (the version that made the file), and "watched ADDRESS" for each story
-- whose retellings somebody wants to hear of (since when).
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which changes of the schema this file went through; PRAGMA user_version is the newest.
CREATE TABLE migrations (
    version INTEGER PRIMARY KEY,          -- a new file begins with all of them: it has the schema in this file
    at      TEXT NOT NULL,                -- when
    sayso   TEXT NOT NULL                 -- the version of sayso that did it
) STRICT;

-- Which program derived something: a version of sayso, and the trained model it used.
CREATE TABLE makers (
    id    INTEGER PRIMARY KEY,
    sayso TEXT NOT NULL,                  -- "0.1.0"
    model TEXT NOT NULL,                  -- name of the tagger; '' where none was asked
    UNIQUE (sayso, model)
) STRICT;

-- Bytes as received: the evidence. Never changed after they are written.
CREATE TABLE captures (
    id            INTEGER PRIMARY KEY,
    sha256        TEXT NOT NULL,          -- of the bytes as received, hexadecimal; of one record where they came in a container
    size          INTEGER NOT NULL,       -- number of those bytes
    retrieved     TEXT NOT NULL,          -- when they were read, or when the web archive says that it captured them
    asked         TEXT NOT NULL,          -- path or address asked for
    answered      TEXT,                   -- address that answered after redirects; NULL for files
    media_type    TEXT,                   -- as the server said
    charset       TEXT,                   -- encoding by which they were decoded
    status        INTEGER,                -- HTTP status
    last_modified TEXT,                   -- as the server or the file system said
    etag          TEXT,                   -- the server's own mark of this state of the page
    record        TEXT,                   -- place in the container ("line 12")
    body          BLOB                    -- the bytes, zlib-compressed (RFC 1950); NULL where they are not held
) STRICT;
CREATE INDEX captures_asked ON captures (asked) WHERE answered IS NOT NULL;
CREATE INDEX captures_sha256 ON captures (substr(sha256, 1, 12));

-- Where articles come from: the address of the page, else the file (and the record's own id in it).
CREATE TABLE addresses (
    id      INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE          -- "https://...", "file:///.../a.jsonl#id", "sha256:..." where there is neither
) STRICT;

-- One text at one address. Another text at the same address is another version, and another row.
CREATE TABLE articles (
    id            INTEGER PRIMARY KEY,    -- in the order of arrival; signatures, statements and search point here
    address       INTEGER NOT NULL REFERENCES addresses (id),
    version       INTEGER NOT NULL,       -- 1, 2, ... at this address, in the order of arrival
    text_id       TEXT NOT NULL,          -- sha256 of the text as UTF-8: Article.id; equal texts have equal ones
    capture       INTEGER NOT NULL REFERENCES captures (id),
    made_by       INTEGER NOT NULL REFERENCES makers (id),  -- what extracted text and credentials
    statements_by INTEGER REFERENCES makers (id),  -- what extracted the statements; NULL: not done yet (sayso extract)
    signed_by     INTEGER,                -- version of the signatures; NULL: not signed yet (sayso reindex)
    ref           TEXT,                   -- the record's own id
    url           TEXT,
    title         TEXT,
    outlet        TEXT,                   -- name of the publisher
    domain        TEXT,                   -- its registered domain
    published     TEXT,                   -- ISO 8601, as precise as the evidence
    language      TEXT,                   -- ISO 639
    characters    INTEGER NOT NULL,       -- code points of the text
    text          BLOB NOT NULL,          -- the text, UTF-8, packed (see text_form); SQL function: article_text(id)
    text_form     INTEGER NOT NULL,       -- how: 0 zlib; 1 zlib with the capture's last 32 KiB as preset dictionary;
                                          -- 2 nothing is here: it is "text" of the capture's JSON; 3 the capture itself, as UTF-8
    quotations    TEXT NOT NULL,          -- JSON: flat spans of words between quotation marks, the outermost, marks included
    apart         TEXT,                   -- JSON: what Reading holds beside statements (unattributed spans, ...); NULL: not extracted
    rest          BLOB NOT NULL,          -- JSON: what else Article holds (dek, byline, parts, paragraphs, credits, ...),
                                          -- zlib with a preset dictionary (packing.py); SQL function: article_rest(rest)
    UNIQUE (address, version)
) STRICT;
-- The beginning of a hash tells nearly all of them apart, at a fifth of the size.
CREATE INDEX articles_text_id ON articles (substr(text_id, 1, 12));
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_capture ON articles (capture);

-- Names under which somebody says something in this archive. One name and kind is one row; whether two names are
-- one person is for people to say (corrections), not for this table.
CREATE TABLE speakers (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,                   -- person, outlet, government, organisation, group, document, unnamed
    UNIQUE (name, kind)
) STRICT;

-- One attribution. `value` is the whole Statement; the columns beside it are copies to search by.
CREATE TABLE statements (
    id            INTEGER PRIMARY KEY,
    article       INTEGER NOT NULL REFERENCES articles (id),
    made_by       INTEGER NOT NULL REFERENCES makers (id),
    name          TEXT NOT NULL,          -- its id within the article ("s3"); `within` and `repeats` speak of these
    start         INTEGER NOT NULL,       -- where its content begins; statements of an article are in this order
    kind          TEXT NOT NULL,          -- direct, mixed, indirect
    act           TEXT NOT NULL,          -- speech, writing, thought, intent, silence
    stance        TEXT NOT NULL,          -- neutral, affirms, doubts, concedes, accuses, demands, promises, denies, predicts
    negated       INTEGER NOT NULL,
    speaker       INTEGER REFERENCES speakers (id),  -- NULL where the text names nobody
    identity      TEXT,                   -- who that is in the user's table of ids ("wikidata:Q42"); NULL where it does not say
    role          TEXT,                   -- the speaker's role in the words of the text
    relayed       INTEGER NOT NULL,       -- hands between the first speaker and the article's outlet; 0 is first-hand
    occasion_kind TEXT,                   -- interview, speech, statement, post, ...
    occasion_date TEXT,                   -- ISO 8601 / EDTF
    confidence    REAL NOT NULL,          -- 0..1
    value         BLOB NOT NULL           -- JSON: every field of Statement that is not its default, zlib with a preset
                                          -- dictionary (packing.py); SQL function: statement_value(value)
) STRICT;
CREATE INDEX statements_article ON statements (article);
CREATE INDEX statements_speaker ON statements (speaker) WHERE speaker IS NOT NULL;
CREATE INDEX statements_identity ON statements (identity) WHERE identity IS NOT NULL;

-- Keys under which relatives of an article are found (signatures.py), as an inverted index (postings.py).
-- Derived: sayso reindex makes both tables again.
CREATE TABLE segments (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    first   INTEGER NOT NULL,             -- articles from here ...
    last    INTEGER NOT NULL,             -- ... to here
    entries INTEGER NOT NULL,             -- keys of all of them together
    bits    INTEGER NOT NULL,             -- bits of a key that say in which block it lies
    form    INTEGER NOT NULL DEFAULT 0    -- how its blocks are packed: 0 every entry in equal bytes; 1 lower bytes, then upper bits
) STRICT;
CREATE TABLE postings (
    id    INTEGER PRIMARY KEY,            -- segment and block
    block BLOB NOT NULL                   -- sorted entries: the rest of the key, then the article
) STRICT;

-- What people say against what was derived. Keyed by the text and its offsets, so that it outlives a new extraction.
CREATE TABLE corrections (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,                -- who says so; '' where nobody is named
    text_id TEXT NOT NULL,                -- sha256 of the text it is about
    field   TEXT NOT NULL,                -- "statement", "statement.speaker", "article.published", ...
    spans   TEXT NOT NULL,                -- JSON: flat spans of the statement's content; [] where it is about the article
    before  TEXT,                         -- JSON: what was derived; NULL: it was missing
    after   TEXT,                         -- JSON: what is right; NULL: it should not be there
    why     TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_text_id ON corrections (text_id);

-- What was done to the archive, in order; each entry is sealed with the one before it, and none can be changed.
CREATE TABLE log (
    id     INTEGER PRIMARY KEY,
    at     TEXT NOT NULL,
    sayso  TEXT NOT NULL,                 -- version that did it
    action TEXT NOT NULL,                 -- created, add, extract, reindex, pack, unpack, migrate, correct
    detail TEXT NOT NULL,                 -- JSON: of what, how many
    seal   TEXT NOT NULL                  -- sha256 over the previous seal and this entry's fields (custody.py)
) STRICT;
CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_not_cut BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER captures_are_not_changed BEFORE UPDATE OF sha256, size, body ON captures
BEGIN SELECT RAISE(ABORT, 'captures are evidence and are not changed'); END;

-- Inputs whose reading has begun and not ended: where a stopped run goes on. Empty when nothing is under way.
CREATE TABLE inputs (
    id          INTEGER PRIMARY KEY,
    asked       TEXT NOT NULL UNIQUE,     -- the input as an absolute path
    fingerprint TEXT NOT NULL,            -- size and time of change: another file at that path is read from its start
    done        INTEGER NOT NULL,         -- records dealt with, counted from the beginning
    added       INTEGER NOT NULL,
    versions    INTEGER NOT NULL,
    there       INTEGER NOT NULL,
    failed      INTEGER NOT NULL
) STRICT;

-- What could not be used in those inputs, so that the account at the end is whole.
CREATE TABLE failures (
    id     INTEGER PRIMARY KEY,
    input  INTEGER NOT NULL REFERENCES inputs (id) ON DELETE CASCADE,
    place  TEXT NOT NULL,                 -- file or address
    record TEXT,                          -- place in it
    why    TEXT NOT NULL,
    hint   TEXT NOT NULL
) STRICT;

-- The text of each article as SQL sees it; article_text is a function that sayso gives to its connections
-- (and to Datasette's, by the plug-in it brings).
CREATE VIEW texts AS SELECT id, title, article_text(id) AS text FROM articles;

-- What is said, with its speaker's name and the whole of it as JSON, by such a function too.
CREATE VIEW said AS SELECT s.id, s.article, s.name, p.name AS speaker, s.role, s.kind, s.act, s.stance, s.negated,
    s.occasion_kind, s.occasion_date, s.confidence, statement_value(s.value) AS value
    FROM statements s LEFT JOIN speakers p ON p.id = s.speaker;

-- Words of titles and texts. Its rowid is articles.id; the words themselves are not kept a second time.
-- The text is the first column: words of any other one take two bytes more for each article that has them.
CREATE VIRTUAL TABLE words USING fts5 (
    text, title, content = 'texts', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
);
-- Bytes of postings that wait in memory until they are written as one part of the index: in parts of 1 MB, as they are
-- without this, a batch of articles takes a third longer.
INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);
