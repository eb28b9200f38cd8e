// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Statement.h"

#include "core/store/ReplaceWord.h"
#include "core/store/cipher/CipherDriver.h"
#include "core/store/cipher/CipherResult.h"

#include <QtGlobal>

#include <sqlite3.h>

#include <vector>

namespace marac {
namespace {

/// Our own mistakes are told to the developer, in debug builds only; names of placeholders and SQLite's complaint about
/// our constant SQL hold nothing from a record.
[[noreturn]] void misuse(const Connection &db, const char *what, const char *detail)
{
#ifdef NDEBUG
    Q_UNUSED(what)
    Q_UNUSED(detail)
#else
    qWarning("misuse of a statement: %s %s", what, detail);
#endif
    db.fail(SQLITE_MISUSE);
}

} // namespace

struct Statement::Private
{
    const Connection &db;
    CipherResult result;
    std::vector<bool> bound;
    bool started = false; ///< next() has run it and binds have not changed since
    bool onRow = false;

    void demandBound() const
    {
        for (std::size_t i = 0; i < bound.size(); ++i) {
            if (!bound[i])
                misuse(db, "never bound:", sqlite3_bind_parameter_name(result.statement(), int(i) + 1));
        }
    }

    void exec()
    {
        db.demandSound();
        demandBound();
        if (!result.exec())
            db.fail(result.code());
    }
};

Statement::Statement(const Connection &db, const char *sql) : d(new Private{db, CipherResult(&db.driver()), {}})
{
    db.demandSound();
    if (asksToReplace(sql))
        misuse(db, "rows are never replaced", "");
    if (!d->result.prepare(QString::fromUtf8(sql))) {
        if (StoreFault::causeOf(d->result.code()) == StoreFault::Cause::Misuse)
            misuse(db, "not one statement:", sqlite3_errmsg(db.handle()));
        db.fail(d->result.code());
    }
    const int count = sqlite3_bind_parameter_count(d->result.statement());
    for (int i = 1; i <= count; ++i) {
        if (!sqlite3_bind_parameter_name(d->result.statement(), i))
            misuse(db, "unnamed placeholder", "");
    }
    d->bound.resize(std::size_t(count));
}

Statement::~Statement() = default;

void Statement::bindValue(const char *placeholder, const QVariant &value)
{
    const int index = sqlite3_bind_parameter_index(d->result.statement(), placeholder);
    if (index == 0)
        misuse(d->db, "no such placeholder:", placeholder);
    if (d->started) {
        d->result.detachFromResultSet();
        d->started = d->onRow = false;
    }
    d->result.bindValue(index - 1, value, QSql::In);
    d->bound[std::size_t(index) - 1] = true;
}

void Statement::run()
{
    if (sqlite3_column_count(d->result.statement()) > 0)
        misuse(d->db, "run() on a statement that returns rows", "");
    d->exec();
}

bool Statement::next()
{
    d->db.demandSound();
    if (!d->started) {
        d->exec();
        d->started = true;
    }
    d->onRow = d->result.fetchNext();
    if (!d->onRow && d->result.code() != SQLITE_OK)
        d->db.fail(d->result.code());
    return d->onRow;
}

qint64 Statement::insertedId() const
{
    return sqlite3_last_insert_rowid(d->db.handle());
}

int Statement::changed() const
{
    return d->result.changed();
}

QVariant Statement::value(int column) const
{
    if (!d->onRow || column < 0 || column >= sqlite3_column_count(d->result.statement()))
        misuse(d->db, "no such column or row", "");
    return d->result.data(column);
}

void Statement::unreadable()
{
    throw StoreFault(StoreFault::Cause::Corrupt, 0);
}

QString Statement::isoMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime Statement::momentFrom(const QString &iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid())
        unreadable();
    return moment.toUTC();
}

} // namespace marac
