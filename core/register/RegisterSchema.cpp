// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/RegisterSchema.h"

#include "core/store/Connection.h"

namespace marac {

// The triggers stop mistakes and injected SQL; a holder of the key can remove them, which the schema digest then tells.
static constexpr const char *script = R"sql(
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    keyring BLOB NOT NULL,
    keyring_generation INTEGER NOT NULL,
    keyring_hash BLOB NOT NULL,
    head_seq INTEGER NOT NULL,
    head_hash BLOB NOT NULL,
    bound_rows INTEGER NOT NULL
) STRICT;
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE user (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (login <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('administrator', 'deputy', 'chair', 'reader', 'auditor')),
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
    key_id INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    disabled_at TEXT
) STRICT;
CREATE TABLE user_key (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user(id),
    public_key BLOB NOT NULL UNIQUE,
    issued_at TEXT NOT NULL,
    issued_by INTEGER NOT NULL REFERENCES user(id)
) STRICT;
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    steady_ms INTEGER NOT NULL,
    clock TEXT NOT NULL CHECK (clock IN ('steady', 'went_back', 'jumped_ahead')),
    user_id INTEGER NOT NULL,
    key_id INTEGER NOT NULL,
    session BLOB NOT NULL,
    device TEXT NOT NULL,
    boot_id TEXT NOT NULL,
    app_version TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    nonce BLOB NOT NULL,
    payload BLOB NOT NULL,
    rows_hash BLOB NOT NULL,
    payload_commit BLOB NOT NULL,
    prev_hash BLOB NOT NULL,
    entry_hash BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE INDEX audit_user ON audit(user_id, seq);
CREATE INDEX audit_time ON audit(at_ms);
CREATE TABLE audit_row (
    id INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL REFERENCES audit(seq),
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX audit_row_place ON audit_row(tbl, row_id, seq);
CREATE INDEX audit_row_seq ON audit_row(seq);
CREATE TABLE audit_about (
    id INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL REFERENCES audit(seq),
    kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL
) STRICT;
CREATE INDEX audit_about_subject ON audit_about(kind, subject_id, seq);
CREATE INDEX audit_about_seq ON audit_about(seq);
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user(id),
    form TEXT NOT NULL CHECK (form <> ''),
    subject TEXT NOT NULL,
    content BLOB NOT NULL,
    kept_at TEXT NOT NULL,
    UNIQUE (user_id, form, subject)
) STRICT;

CREATE TRIGGER audit_follows BEFORE INSERT ON audit
WHEN NEW.seq <> ifnull((SELECT max(seq) FROM audit), 0) + 1
  OR NEW.prev_hash <> ifnull((SELECT entry_hash FROM audit ORDER BY seq DESC LIMIT 1), NEW.prev_hash)
BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'an entry stays'); END;
CREATE TRIGGER audit_remains BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'an entry stays'); END;
CREATE TRIGGER audit_row_newest BEFORE INSERT ON audit_row
WHEN NEW.seq <> (SELECT max(seq) FROM audit)
BEGIN SELECT RAISE(ABORT, 'only to the newest entry'); END;
CREATE TRIGGER audit_row_stays BEFORE UPDATE ON audit_row BEGIN SELECT RAISE(ABORT, 'an entry stays'); END;
CREATE TRIGGER audit_row_remains BEFORE DELETE ON audit_row BEGIN SELECT RAISE(ABORT, 'an entry stays'); END;
CREATE TRIGGER audit_about_newest BEFORE INSERT ON audit_about
WHEN NEW.seq <> (SELECT max(seq) FROM audit)
BEGIN SELECT RAISE(ABORT, 'only to the newest entry'); END;
CREATE TRIGGER audit_about_stays BEFORE UPDATE ON audit_about BEGIN SELECT RAISE(ABORT, 'an entry stays'); END;
CREATE TRIGGER audit_about_remains BEFORE DELETE ON audit_about BEGIN SELECT RAISE(ABORT, 'an entry stays'); END;
)sql";

static constexpr auto erasedIndex = R"sql(
CREATE INDEX audit_erased ON audit(subject_kind) WHERE verb = 'erase';
)sql";

const Migration erasedIndexSchema{29, [](Connection &db) { runScript(db, erasedIndex); }};
const Migration registerSchema{1, [](Connection &db) { runScript(db, script); }};

} // namespace marac
