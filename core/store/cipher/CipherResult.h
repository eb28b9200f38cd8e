// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QSqlError>
#include <QSqlResult>

struct sqlite3_stmt;

namespace marac {

class CipherDriver;

/// One prepared statement for QSqlQuery. Forward only. Text is bound and read as UTF-8 with its full length, so a NUL
/// inside it survives. Errors carry SQLite's own words for the code, never the SQL or a value; the extended code stands
/// in nativeErrorCode().
class CipherResult final : public QSqlResult
{
public:
    explicit CipherResult(const CipherDriver *driver);
    ~CipherResult() override;

    sqlite3_stmt *statement() const { return m_statement; }
    /// Extended result code of the last call that failed; SQLITE_OK when none did.
    int code() const { return m_code; }
    /// Rows the last INSERT, UPDATE or DELETE changed; -1 for a statement that gives rows.
    int changed() const { return m_changed; }

    // What QSqlQuery reaches through its own doors, and Statement directly.
    bool prepare(const QString &sql) override;
    bool exec() override;
    QVariant data(int column) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    void detachFromResultSet() override;
    using QSqlResult::bindValue;

protected:
    bool fetch(int row) override;
    bool fetchLast() override;
    bool isNull(int column) override;
    bool reset(const QString &sql) override;
    int size() override;
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    QVariant handle() const override;

private:
    bool step();
    int bind(int position, const QVariant &value);
    bool failed(int code, QSqlError::ErrorType type);
    void drop();

    QPointer<CipherDriver> m_driver;
    sqlite3_stmt *m_statement = nullptr;
    /// What the statement reads its texts and bytes from: a copy of its own would be one more piece of memory to lock and to
    /// wipe for each of them.
    QList<QByteArray> m_bound;
    bool m_hasRow = false;   ///< the statement stands on a row
    bool m_rowTaken = false; ///< that row was handed out already
    qint64 m_insertedId = 0;
    int m_changed = 0;
    int m_code = 0;
};

} // namespace marac
