// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherResult.h"

#include "core/store/cipher/CipherDriver.h"

#include <QSqlField>
#include <QSqlRecord>
#include <QVariant>

#include <sqlite3.h>

#include <utility>

namespace marac {

CipherResult::CipherResult(const CipherDriver *driver)
    : QSqlResult(driver), m_driver(const_cast<CipherDriver *>(driver)) // Qt hands the driver out as const only
{
    setForwardOnly(true);
}

CipherResult::~CipherResult()
{
    drop();
}

void CipherResult::drop()
{
    if (m_driver && m_statement)
        m_driver->statements().putBack(m_statement);
    m_statement = nullptr;
    m_bound.clear();
    m_hasRow = m_rowTaken = false;
}

bool CipherResult::failed(int code, QSqlError::ErrorType type)
{
    m_code = code;
    m_hasRow = m_rowTaken = false;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    setLastError(QSqlError(QString(), QString::fromLatin1(sqlite3_errstr(code)), type, QString::number(code)));
    return false;
}

bool CipherResult::prepare(const QString &sql)
{
    drop();
    m_code = SQLITE_OK;
    setSelect(false);
    if (!m_driver || !m_driver->sqlite())
        return failed(SQLITE_MISUSE, QSqlError::StatementError);
    int code = SQLITE_OK;
    m_statement = m_driver->statements().take(m_driver->sqlite(), sql.toUtf8(), code);
    if (!m_statement)
        return failed(code, QSqlError::StatementError);
    setSelect(sqlite3_column_count(m_statement) > 0);
    return true;
}

int CipherResult::bind(int position, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return sqlite3_bind_null(m_statement, position);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_statement, position, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(m_statement, position, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray &bytes = m_bound.emplaceBack(value.toByteArray());
        return sqlite3_bind_blob64(m_statement, position, bytes.constData(), sqlite3_uint64(bytes.size()),
                                   SQLITE_STATIC);
    }
    case QMetaType::QString: {
        const QString text = value.toString();
        if (!text.isValidUtf16()) // a lone surrogate would be stored as another character
            return SQLITE_MISMATCH;
        const QByteArray &utf8 = m_bound.emplaceBack(text.toUtf8());
        return sqlite3_bind_text64(m_statement, position, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC,
                                   SQLITE_UTF8);
    }
    default:
        return SQLITE_MISMATCH;
    }
}

bool CipherResult::exec()
{
    if (!m_driver || !m_driver->sqlite() || !m_statement)
        return failed(SQLITE_MISUSE, QSqlError::StatementError);
    m_code = SQLITE_OK;
    m_hasRow = m_rowTaken = false;
    sqlite3_reset(m_statement);
    const QVariantList values = boundValues();
    if (values.size() != sqlite3_bind_parameter_count(m_statement))
        return failed(SQLITE_RANGE, QSqlError::StatementError);
    const QList<QByteArray> before = std::exchange(m_bound, {}); // read until each of them is bound anew
    for (int i = 0; i < values.size(); ++i) {
        if (const int code = bind(i + 1, values.at(i)); code != SQLITE_OK)
            return failed(code, QSqlError::StatementError);
    }
    if (!step())
        return false;
    m_insertedId = sqlite3_last_insert_rowid(m_driver->sqlite());
    m_changed = isSelect() ? -1 : sqlite3_changes(m_driver->sqlite());
    setActive(true);
    setAt(QSql::BeforeFirstRow);
    return true;
}

bool CipherResult::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        m_hasRow = true;
        m_rowTaken = false;
        return true;
    case SQLITE_DONE:
        m_hasRow = false;
        sqlite3_reset(m_statement); // a finished read must not keep its snapshot
        return true;
    default: {
        const int code = sqlite3_extended_errcode(m_driver->sqlite());
        sqlite3_reset(m_statement);
        return failed(code, QSqlError::StatementError);
    }
    }
}

bool CipherResult::fetchNext()
{
    if (!m_driver || !m_driver->sqlite() || !m_statement || !m_hasRow)
        return false;
    if (m_rowTaken && !step())
        return false;
    if (!m_hasRow)
        return false;
    m_rowTaken = true;
    setAt(at() < 0 ? 0 : at() + 1);
    return true;
}

bool CipherResult::fetchFirst()
{
    return at() == QSql::BeforeFirstRow && fetchNext();
}

bool CipherResult::fetch(int row)
{
    if (row < at())
        return false;
    while (at() < row) {
        if (!fetchNext())
            return false;
    }
    return true;
}

bool CipherResult::fetchLast()
{
    return false; // forward only: nobody may rely on it
}

QVariant CipherResult::data(int column)
{
    if (!m_driver || !m_hasRow || column < 0 || column >= sqlite3_column_count(m_statement))
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(qint64(sqlite3_column_int64(m_statement, column)));
    case SQLITE_FLOAT:
        return QVariant(sqlite3_column_double(m_statement, column));
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        const int size = sqlite3_column_bytes(m_statement, column);
        return QByteArray(size > 0 ? bytes : "", size);
    }
    case SQLITE_TEXT: {
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
    }
    default:
        return {};
    }
}

bool CipherResult::isNull(int column)
{
    return !data(column).isValid();
}

bool CipherResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

void CipherResult::detachFromResultSet()
{
    if (m_driver && m_driver->sqlite() && m_statement)
        sqlite3_reset(m_statement);
    m_hasRow = m_rowTaken = false;
}

int CipherResult::size()
{
    return -1;
}

int CipherResult::numRowsAffected()
{
    return m_changed;
}

QVariant CipherResult::lastInsertId() const
{
    return QVariant(m_insertedId);
}

QSqlRecord CipherResult::record() const
{
    QSqlRecord record;
    if (!m_driver || !m_driver->sqlite() || !m_statement)
        return record;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i))));
    return record;
}

QVariant CipherResult::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_statement));
}

} // namespace marac
