// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/LargeFile.h"

#include "core/keys/DatabaseKey.h"
#include "core/store/Statement.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/schema/Migration.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/proof/tampering/Trial.h"

#include <QFile>
#include <QTemporaryDir>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr qint64 fourGib = qint64(4) << 30;

static void fill(const QString &path, const DatabaseKey &key)
{
    constexpr int bytesOfRow = 4 * 1024 * 1024;
    const Result<std::unique_ptr<Connection>> db = CipherFile::create(path, key.sqlcipherKey());
    if (!db)
        qFatal("no large file was made: %s", qPrintable(db.error().text));
    {
        const SchemaPermit permit(**db);
        runScript(**db, "CREATE TABLE large (id INTEGER PRIMARY KEY, words BLOB NOT NULL) STRICT;");
    }
    const QByteArray words(bytesOfRow, 'x');
    for (qint64 bytes = 0; bytes <= fourGib; bytes += bytesOfRow)
        Statement(**db, "INSERT INTO large (words) VALUES (:words)").bind(":words", words).run();
}

static void flipNear(const QString &path, qint64 at)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte) || !file.seek(at)
        || !file.putChar(char(byte ^ 1)))
        qFatal("a bit of the large file can't be flipped");
}

void checkALargeFile(Proof &proof)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.marac"_s);
    const DatabaseKey key = DatabaseKey::generate();
    fill(path, key);
    if (const Result<> sound = pagesOf(path, key); !sound)
        proof.fault(figure::falseAlarms, u"a file of more than 4 GiB: %1"_s.arg(sound.error().text));
    for (const qint64 at : {fourGib - 5000, fourGib + 5000}) {
        flipNear(path, at);
        proof.count(figure::alterations);
        if (!pagesTell(path, key))
            proof.fault(figure::missed, u"byte %1 of a file of more than 4 GiB"_s.arg(at));
        flipNear(path, at);
    }
}

} // namespace marac::proof
