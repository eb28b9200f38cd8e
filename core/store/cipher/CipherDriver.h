// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cipher/StatementShelf.h"

#include <QSqlDriver>

struct sqlite3;

namespace marac {

/// Qt Sql over an SQLCipher handle that somebody else opened, keyed and will close; built on Qt's public headers only.
/// It never sees the key. Text of ours goes to SQLite as written: neither PreparedQueries nor NamedPlaceholders is
/// announced, because Qt would otherwise rewrite placeholders and stumble over an apostrophe in a comment.
class CipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    explicit CipherDriver(sqlite3 *handle);
    ~CipherDriver() override;

    bool hasFeature(DriverFeature feature) const override;
    /// Always refused: files are opened by CipherFile.
    bool open(const QString &, const QString &, const QString &, const QString &, int, const QString &) override;
    /// Lets go of the handle; queries still about become inert.
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QVariant handle() const override;

    sqlite3 *sqlite() const { return m_handle; }

    StatementShelf &statements() { return m_statements; }

private:
    bool run(const char *sql);

    sqlite3 *m_handle;
    StatementShelf m_statements;
};

} // namespace marac
