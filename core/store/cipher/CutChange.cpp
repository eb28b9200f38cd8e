// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CutChange.h"

#include "core/platform/PrivateFile.h"
#include "core/store/cipher/CipherHandle.h"

#include <QByteArray>
#include <QFileInfo>

#include <sqlite3.h>

namespace marac {

/// A row that takes so many pages, one of its table and the others behind it, of which SQLite may use so many bytes each (its file
/// format, section 1.6: M, and U - 4).
static qint64 bytesThatTake(qint64 pages, qint64 usable)
{
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    constexpr qint64 aboveLeast = 100; // the row's own header is shorter
    return least + aboveLeast + (pages - 1) * (usable - 4);
}

/// What is freed is overwritten (secure_delete), so all of these pages are written, and then free again.
static bool writeFreePagesAnew(sqlite3 *handle)
{
    constexpr qint64 seal = 80; // at the end of each page: SQLCipher's IV and HMAC-SHA512
    const qint64 pages = askNumber(handle, "PRAGMA freelist_count");
    if (pages <= 0)
        return true;
    const QByteArray bytes = QByteArray::number(bytesThatTake(pages, cipherPageSize - seal));
    const QByteArray sql =
        "BEGIN IMMEDIATE; CREATE TABLE written_anew (bytes BLOB); INSERT INTO written_anew VALUES (zeroblob(" + bytes
        + ")); DROP TABLE written_anew; COMMIT";
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
    return false;
}

CutChange::CutChange(const QString &path) : m_path(path)
{
    m_isToSettle = awaitsUndoing(path) || isMarked(path);
    if (m_isToSettle && createExclusive(markOf(path)))
        static_cast<void>(syncFolder(QFileInfo(path).absolutePath())); // else this opening alone knows
}

CutChange::~CutChange()
{
    if (m_isToSettle && awaitsUndoing(m_path))
        static_cast<void>(removeFile(markOf(m_path)));
}

void CutChange::settle(sqlite3 *handle)
{
    if (!m_isToSettle || !writeFreePagesAnew(handle))
        return;
    static_cast<void>(removeFile(markOf(m_path)));
    m_isToSettle = false;
}

bool CutChange::awaitsUndoing(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0; // asks for the size only, opens nothing
}

bool CutChange::isMarked(const QString &path)
{
    const QFileInfo mark(markOf(path));
    return mark.exists() || mark.isSymLink();
}

void CutChange::passOn(const QString &from, const QString &to)
{
    if (isMarked(from))
        static_cast<void>(createExclusive(markOf(to)));
}

} // namespace marac
