/// The journal's tables, and how an older file becomes one of today.
///
/// What is written the same way in all of them:
/// - Instants are seconds since 1970 in UTC; days are days since 1970.
/// - `position` is an item's place in the order of all items and the row's own number, so newest first is the order
///   of the rows themselves and no list is ever sorted.
/// - `circle` is `-` for the mentee alone, `*` for the mentors, or the id of the one mentor (ids begin with a letter),
///   after a `!` where not even the mentee reads it.
/// - Lists of ids are joined by spaces, which no id holds; competencies have a space before and after as well, so
///   that `instr` finds whole ones.
enum Schema {
    /// "VITR": tells our files from any other SQLite file.
    static let applicationID: Int32 = 0x5649_5452

    /// One step from the version before it. A released step is never edited.
    struct Migration: Sendable {
        let version: Int
        let sql: String
    }

    static let migrations = [Migration(version: 1, sql: first)]
    static var version: Int { migrations.last?.version ?? 0 }

    /// Runs, in one transaction, every step that a file has not had yet.
    static func migrate(_ connection: Connection, with migrations: [Migration], from version: Int) throws {
        try connection.begin(.immediate)
        do {
            for migration in migrations where migration.version > version {
                try connection.execute(migration.sql)
                try connection.execute("PRAGMA user_version = \(migration.version)")
            }
            try connection.execute("PRAGMA application_id = \(applicationID)")
            try connection.commit()
        } catch {
            connection.rollBack()
            throw error
        }
    }

    private static let first = """
        CREATE TABLE meta (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            rehearsal INTEGER NOT NULL,
            clock_set INTEGER NOT NULL
        ) STRICT;

        -- The text it was read from is apart: it is long, and not read at the start.
        CREATE TABLE programme (
            one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL, text TEXT NOT NULL
        ) STRICT;
        CREATE TABLE programme_source (one INTEGER PRIMARY KEY CHECK (one = 1), source TEXT NOT NULL) STRICT;
        -- in_programme is 0 for one that a later programme no longer names but that has been sealed.
        CREATE TABLE moment (
            id TEXT PRIMARY KEY, cutoff INTEGER NOT NULL, in_programme INTEGER NOT NULL, sealed_at INTEGER
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE person (
            id TEXT PRIMARY KEY, name TEXT NOT NULL, roles TEXT NOT NULL, stage TEXT, suspended INTEGER NOT NULL,
            added INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE portfolio (
            mentee TEXT PRIMARY KEY, since INTEGER NOT NULL, salt TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE key (
            fingerprint TEXT PRIMARY KEY, person TEXT NOT NULL, text TEXT NOT NULL, added INTEGER NOT NULL,
            revoked INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE mentorship (
            number INTEGER PRIMARY KEY, mentor TEXT NOT NULL, mentee TEXT NOT NULL, start INTEGER NOT NULL,
            end INTEGER, reads INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX mentorship_of ON mentorship (mentee, start);
        CREATE INDEX mentorship_by ON mentorship (mentor, mentee, start);

        CREATE TABLE item (
            position INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            mentee TEXT NOT NULL,
            author TEXT, assessor TEXT,
            kind TEXT NOT NULL,
            created INTEGER NOT NULL,
            purpose TEXT NOT NULL,
            shared INTEGER,
            competencies TEXT NOT NULL, tags TEXT, evidence TEXT NOT NULL,
            title TEXT, heading TEXT NOT NULL,
            revision INTEGER NOT NULL, revised INTEGER NOT NULL, salt TEXT NOT NULL,
            consent TEXT, consent_at INTEGER, consent_revision INTEGER,
            nominations TEXT NOT NULL, sealed_in TEXT NOT NULL,
            first_read INTEGER, acknowledged INTEGER,
            external_id TEXT,
            in_play INTEGER NOT NULL,
            circle TEXT NOT NULL,
            target TEXT,
            template TEXT, template_moment TEXT,
            goal_state TEXT, goal_due INTEGER,
            epa TEXT, level INTEGER, expected INTEGER, seen_on INTEGER, seen_by TEXT, seen_by_role TEXT,
            setting TEXT, case_type TEXT, flagged INTEGER,
            decline_reason TEXT,
            erased INTEGER, erased_reason TEXT,
            handed_to TEXT NOT NULL, stance TEXT, outcome TEXT, limits TEXT, released INTEGER, opened INTEGER, met TEXT,
            hat INTEGER,
            CHECK ((author IS NULL) <> (assessor IS NULL))
        ) STRICT;
        -- Holds all that lists are filtered by, so that a filter which nearly nothing passes reads no rows.
        CREATE INDEX item_list
            ON item (mentee, position, circle, purpose, kind, author, in_play, shared, competencies, handed_to);
        -- Pictures are counted by walking it: grouped as it is ordered, and without a look at the rows.
        CREATE INDEX item_counted ON item (
            mentee, competencies, purpose, epa, level, expected, position, circle, author, in_play, shared, handed_to,
            kind, erased
        ) WHERE kind <> 'response' AND erased IS NULL;
        CREATE INDEX item_target ON item (target) WHERE target IS NOT NULL;
        -- Not unique: uniqueness would betray that there is such an item.
        CREATE INDEX item_external ON item (mentee, external_id) WHERE external_id IS NOT NULL;
        CREATE INDEX item_asked ON item (mentee) WHERE consent = 'asked';
        CREATE INDEX item_unacknowledged ON item (mentee) WHERE kind = 'feedback' AND acknowledged IS NULL AND erased IS NULL;
        -- Few among many: found without walking a portfolio.
        CREATE INDEX item_advice ON item (mentee, position) WHERE kind = 'advice';
        CREATE INDEX item_goal ON item (mentee, ifnull(goal_due, 9999999)) WHERE goal_state = 'open' AND erased IS NULL;
        CREATE INDEX item_shared ON item (mentee) WHERE circle = '*' AND author = mentee;

        CREATE TABLE sealed_item (
            position INTEGER NOT NULL REFERENCES item ON DELETE CASCADE, moment TEXT NOT NULL, mentee TEXT NOT NULL,
            PRIMARY KEY (position, moment)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sealed_item_all ON sealed_item (moment, position, mentee);
        CREATE INDEX sealed_item_one ON sealed_item (moment, mentee, position);

        CREATE TABLE revision (
            position INTEGER NOT NULL REFERENCES item ON DELETE CASCADE, number INTEGER NOT NULL,
            at INTEGER NOT NULL, amendment INTEGER NOT NULL, title TEXT, body TEXT NOT NULL,
            outcome TEXT, limits TEXT,
            UNIQUE (position, number)
        ) STRICT;

        -- What search finds: the latest revision. The index keeps no text of its own and never ranks.
        CREATE VIEW latest AS
            SELECT position, ifnull(title, '') AS title, body FROM revision AS r
            WHERE number = (SELECT max(number) FROM revision WHERE position = r.position);
        CREATE VIRTUAL TABLE search USING fts5 (
            title, body, content = 'latest', content_rowid = 'position', columnsize = 0,
            tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
        );
        CREATE TRIGGER item_unindexed BEFORE DELETE ON item BEGIN
            INSERT INTO search (search, rowid, title, body)
                SELECT 'delete', position, title, body FROM latest WHERE position = old.position;
        END;

        CREATE TABLE kept (
            position INTEGER NOT NULL REFERENCES item ON DELETE CASCADE, moment TEXT NOT NULL,
            mentee TEXT NOT NULL, word TEXT NOT NULL, obstacle TEXT, circle TEXT NOT NULL, since INTEGER NOT NULL,
            event INTEGER NOT NULL, before TEXT, until INTEGER,
            PRIMARY KEY (position, moment)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX kept_word ON kept (mentee, moment, word, position);
        CREATE INDEX kept_obstacle ON kept (mentee, moment, obstacle, position) WHERE obstacle IS NOT NULL;
        CREATE INDEX kept_event ON kept (mentee, moment, event, position);
        CREATE INDEX kept_until ON kept (until, position) WHERE until IS NOT NULL;

        -- Counts of kept answers, so that counting costs the same for ten items as for 100,000.
        CREATE TABLE tally (
            mentee TEXT NOT NULL, moment TEXT NOT NULL, word TEXT NOT NULL, obstacle TEXT NOT NULL,
            circle TEXT NOT NULL, count INTEGER NOT NULL,
            PRIMARY KEY (mentee, moment, word, obstacle, circle)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER kept_added AFTER INSERT ON kept BEGIN
            \(counted("new", 1))
        END;
        CREATE TRIGGER kept_gone AFTER DELETE ON kept BEGIN
            \(counted("old", -1))
            \(emptied)
        END;
        CREATE TRIGGER kept_changed AFTER UPDATE ON kept
        WHEN old.word <> new.word OR old.obstacle IS NOT new.obstacle OR old.circle <> new.circle BEGIN
            \(counted("new", 1))
            \(counted("old", -1))
            \(emptied)
        END;

        CREATE TABLE unread (
            person TEXT NOT NULL, position INTEGER NOT NULL REFERENCES item ON DELETE CASCADE, mentee TEXT NOT NULL,
            PRIMARY KEY (person, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX unread_item ON unread (position);

        CREATE TABLE dossier (
            moment TEXT NOT NULL, mentee TEXT NOT NULL, digest TEXT NOT NULL, sealed INTEGER NOT NULL,
            items INTEGER NOT NULL,
            PRIMARY KEY (moment, mentee)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX dossier_of ON dossier (mentee);
        CREATE TABLE block (
            moment TEXT NOT NULL, mentee TEXT NOT NULL, number INTEGER NOT NULL, item TEXT, salt TEXT,
            bytes BLOB,
            -- Of a block that was erased: all that is left of it.
            commitment TEXT,
            CHECK ((salt IS NULL) = (bytes IS NULL) AND (commitment IS NULL) <> (bytes IS NULL)),
            UNIQUE (moment, mentee, number), FOREIGN KEY (moment, mentee) REFERENCES dossier ON DELETE CASCADE
        ) STRICT;
        CREATE INDEX block_item ON block (item, moment) WHERE item IS NOT NULL;

        CREATE TABLE event (
            number INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, verb TEXT NOT NULL, item TEXT,
            mentee TEXT, person TEXT, moment TEXT, value TEXT, hash TEXT NOT NULL
        ) STRICT;
        CREATE INDEX event_item ON event (item) WHERE item IS NOT NULL;
        CREATE INDEX event_mentee ON event (mentee, number) WHERE mentee IS NOT NULL;
        CREATE INDEX event_actor ON event (actor, number);
        CREATE INDEX event_standing ON event (person, number) WHERE mentee IS NULL AND person IS NOT NULL;
        CREATE INDEX event_reading ON event (person, mentee, item) WHERE verb = 'read';

        -- Beside the items: agreements, meetings, decisions and the like. The text is the model's own.
        CREATE TABLE record (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, mentee TEXT NOT NULL, moment TEXT,
            created INTEGER NOT NULL, open INTEGER NOT NULL, erased INTEGER, erased_reason TEXT, salt TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX record_mentee ON record (mentee, number, kind);
        CREATE INDEX record_moment ON record (moment, number, kind) WHERE moment IS NOT NULL;
        CREATE INDEX record_kind ON record (kind, number);
        CREATE INDEX record_open ON record (mentee, number) WHERE open;
        -- Whom a record involves besides the mentee.
        CREATE TABLE record_person (
            -- SQLite before 3.41 sees damage in a table without row ids whose key is not in its first columns.
            person TEXT NOT NULL, number INTEGER NOT NULL REFERENCES record ON DELETE CASCADE, kind TEXT NOT NULL,
            PRIMARY KEY (person, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX record_person_of ON record_person (number);


        CREATE TABLE draft (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, subject TEXT NOT NULL,
            item TEXT, person TEXT, moment TEXT, purpose TEXT, revision INTEGER, form TEXT,
            title TEXT NOT NULL, body TEXT NOT NULL, competencies TEXT NOT NULL, tags TEXT NOT NULL, due TEXT NOT NULL,
            outcome TEXT NOT NULL, limits TEXT NOT NULL, evidence TEXT NOT NULL, stance TEXT,
            cursor INTEGER NOT NULL, saved INTEGER NOT NULL, version INTEGER NOT NULL, leaving TEXT NOT NULL
        ) STRICT;
        CREATE INDEX draft_owner ON draft (owner, saved);
        CREATE TABLE saved_search (
            owner TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, saved INTEGER NOT NULL,
            PRIMARY KEY (owner, name)
        ) STRICT, WITHOUT ROWID;
        -- Text was taken away since, and may still stand in the file's free space, its log and its index: by the item
        -- that was erased, or the empty text for anything that was deleted or discarded.
        CREATE TABLE scrub (item TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        CREATE TABLE glance (
            viewer TEXT NOT NULL, mentee TEXT NOT NULL, moment TEXT NOT NULL, at INTEGER NOT NULL,
            event INTEGER NOT NULL,
            PRIMARY KEY (viewer, mentee, moment)
        ) STRICT, WITHOUT ROWID;
        """

    private static func counted(_ row: String, _ by: Int) -> String {
        """
        INSERT INTO tally (mentee, moment, word, obstacle, circle, count)
                VALUES (\(row).mentee, \(row).moment, \(row).word, ifnull(\(row).obstacle, ''), \(row).circle, \(by))
                ON CONFLICT DO UPDATE SET count = count + excluded.count;
        """
    }

    private static let emptied = """
        DELETE FROM tally
                WHERE mentee = old.mentee AND moment = old.moment AND word = old.word
                AND obstacle = ifnull(old.obstacle, '') AND circle = old.circle AND count = 0;
        """
}
