// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/RegisterOfItself.h"

#include "core/store/schema/Migration.h"
#include "tests/proof/tampering/KeyHolder.h"
#include "tests/proof/tampering/Trial.h"

namespace marac::proof {

void alterWhatTheRegisterSaysOfItself(Trial &trial)
{
    struct Line
    {
        const char *what;
        const char *sql;
        const char *words;
    };
    static constexpr Line lines[]{
        {"whose register it is", "UPDATE meta SET uuid = replace(uuid, substr(uuid, 1, 1), 'z')", "another register"},
        {"the key file inside", "UPDATE meta SET keyring = zeroblob(length(keyring))", "inside the register"},
        {"its generation", "UPDATE meta SET keyring_generation = keyring_generation - 1", "inside the register"},
        {"its sum", "UPDATE meta SET keyring_hash = zeroblob(32)", "inside the register"},
        {"the last entry", "UPDATE meta SET head_seq = head_seq + 1", "the register remembers entry"},
        {"the last entry's sum", "UPDATE meta SET head_hash = zeroblob(32)", "the register remembers entry"},
        {"how many records", "UPDATE meta SET bound_rows = bound_rows + 1", "the register remembers"},
        {"all of it", "DELETE FROM meta", "another register"},
        {"a role", "UPDATE user SET role = 'administrator' WHERE login = 'reader'", "“user” \\(number"},
        {"a closed account", "UPDATE user SET enabled = 0 WHERE login = 'chair'", "“user” \\(number"},
        {"a public key", "UPDATE user_key SET public_key = randomblob(32) WHERE id = 2", "entry \\d+"},
        {"when an account was made, as no time", "UPDATE user SET added_at = 'long ago'", "“user” \\(number"},
        {"what tells the protected addresses", "DELETE FROM protected_phrase", "protected addresses"},
        {"what finds it in texts", "UPDATE protected_phrase_anchor SET anchor = anchor || 'x'", "protected addresses"},
        {"what finds words", "INSERT INTO record_words (record_words) VALUES ('delete-all')", "searches find texts"},
    };
    for (const Line &line : lines) {
        {
            KeyHolder holder(trial.victim().path(), trial.victim().key());
            if (!holder.rewrite([&](Connection &db) { runScript(db, line.sql); }))
                qFatal("the file's own rules refuse this: %s", line.what);
        }
        const QRegularExpression words(QString::fromUtf8(line.words), QRegularExpression::CaseInsensitiveOption);
        trial.judgeNamed(QString::fromUtf8(line.what), words);
    }
}

} // namespace marac::proof
