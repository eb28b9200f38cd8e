// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include <QLibrary>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

/// Two copies of SQLite in one process lose each other's file locks, and a plain one would write plain files.
class tst_OneSqlite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noOtherCopyIsLoaded();
    void ourCopyIsHidden();
    void theDriverCannotOpenFiles();
};

namespace {

/// Every file mapped into this process.
QByteArrayList mappedFiles()
{
    QFile maps(u"/proc/self/maps"_s);
    QByteArrayList files;
    if (!maps.open(QIODevice::ReadOnly))
        return files;
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (const qsizetype slash = line.indexOf('/'); slash >= 0 && !files.contains(line.mid(slash)))
            files.append(line.mid(slash));
    }
    return files;
}

} // namespace

void tst_OneSqlite::noOtherCopyIsLoaded()
{
    QTemporaryDir folder;
    QVERIFY(makeSample(folder.filePath(u"a.marac"_s), keyOf('k')));
    const auto db = CipherFile::open(folder.filePath(u"a.marac"_s), keyOf('k'));
    QVERIFY(db);
    QSqlQuery query(u"SELECT count(*) FROM note"_s, (*db)->database());
    QVERIFY(query.next());
    static_cast<void>(QSqlDatabase::drivers()); // lists the plugins, loads none
    const QByteArrayList files = mappedFiles();
    if (files.isEmpty())
        QSKIP("this system does not list what a process has loaded");
    int copies = 0;
    for (const QByteArray &file : files) {
        QVERIFY2(!file.contains("libsqlite3") && !file.contains("libsqlcipher") && !file.contains("qsqlite"),
                 file.constData());
        if (file.contains("tst_OneSqlite")) {
            // A string that stands once in each copy of the library.
            copies += int(readAll(QString::fromUtf8(file)).count("SQLite format 3") > 0);
        }
    }
    QCOMPARE(copies, 1);
}

void tst_OneSqlite::ourCopyIsHidden()
{
    // Whatever is loaded later must not bind to our sqlite3_* by name.
    QLibrary self(QCoreApplication::applicationFilePath());
    QVERIFY(!self.resolve("sqlite3_libversion"));
    QVERIFY(!self.resolve("sqlite3_open_v2"));
}

void tst_OneSqlite::theDriverCannotOpenFiles()
{
    const auto db = CipherFile::inMemory();
    QSqlDatabase qt = db->database();
    QVERIFY(!qt.open(u"user"_s, u"password"_s));
}

QTEST_GUILESS_MAIN(tst_OneSqlite)
#include "tst_OneSqlite.moc"
