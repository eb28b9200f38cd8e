// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/AlteredStructure.h"

#include "core/store/Statement.h"
#include "tests/proof/tampering/KeyHolder.h"
#include "tests/proof/tampering/Trial.h"

#include <utility>

namespace marac::proof {

using namespace Qt::StringLiterals;

static void judgeStructure(Trial &trial, const QByteArray &sql, const QString &where, const char *words = "structure")
{
    const Victim &victim = trial.victim();
    KeyHolder::runFreely(victim.path(), victim.key(), sql.constData());
    const Answer door = victim.unlock();
    trial.demand(door.isRefusal && door.kind != Problem::Kind::Denied, where + u", at the door"_s);
    victim.restore();
    KeyHolder::runFreely(victim.path(), victim.key(), sql.constData());
    trial.judgeNamed(where, QRegularExpression(QString::fromLatin1(words)));
}

static QStringList namesOf(Trial &trial, const char *type)
{
    KeyHolder holder(trial.victim().path(), trial.victim().key());
    QStringList names;
    Statement list(holder.db(), "SELECT name FROM sqlite_schema WHERE type = :type AND sql IS NOT NULL ORDER BY name");
    list.bind(":type", QString::fromLatin1(type));
    while (list.next())
        names.append(list.get<QString>(0));
    return names;
}

static void takeOff(Trial &trial, const char *type, int most)
{
    QStringList names = namesOf(trial, type);
    while (names.size() > most)
        names.removeAt(trial.below(names.size()));
    for (const QString &name : std::as_const(names)) {
        const QByteArray sql = QByteArray("DROP ") + type + ' ' + name.toUtf8();
        judgeStructure(trial, sql, u"%1 taken off"_s.arg(name));
    }
}

void alterTheStructure(Trial &trial)
{
    takeOff(trial, "trigger", trial.proof().size(2, 1000));
    takeOff(trial, "index", trial.proof().size(1, 1000));

    struct Line
    {
        const char *what;
        const char *sql;
        const char *words = "structure";
    };
    static constexpr Line lines[]{
        {"a view put in", "CREATE VIEW everything AS SELECT * FROM user"},
        {"a trigger put in", "CREATE TRIGGER quiet AFTER INSERT ON audit BEGIN DELETE FROM draft; END"},
        {"a table put in", "CREATE TABLE aside (id INTEGER PRIMARY KEY, words TEXT)"},
        {"an index put in", "CREATE INDEX quick ON person(phone)"},
        {"a table taken out", "DROP TABLE draft"},
        {"statistics put in", "ANALYZE"},
        {"a safeguard rewritten in place",
         "PRAGMA writable_schema = ON; "
         "UPDATE sqlite_schema SET sql = replace(sql, 'RAISE(ABORT, ''an entry stays'')', '1') WHERE name = "
         "'audit_stays'"},
        {"a rule of a table rewritten in place",
         "PRAGMA writable_schema = ON; "
         "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (enabled IN (0, 1))', '') WHERE name = 'user'"},
        {"a column put in", "ALTER TABLE person ADD COLUMN aside TEXT"},
        {"an earlier version claimed", "PRAGMA user_version = 1"},
        {"a later version claimed", "PRAGMA user_version = 10000", "newer version"},
        {"another program's file", "PRAGMA application_id = 1", "not a register of this program"},
    };
    for (const Line &line : lines)
        judgeStructure(trial, line.sql, QString::fromUtf8(line.what), line.words);
}

} // namespace marac::proof
