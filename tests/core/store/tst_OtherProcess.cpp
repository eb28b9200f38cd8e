// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "core/store/Transaction.h"
#include "core/store/cipher/PageCheck.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

namespace {

/// As another process: try to open; the exit code tells what came of it.
int tryToOpen(const QString &path)
{
    const auto db = CipherFile::open(path, keyOf('k'));
    if (db)
        return 10;
    return db.error().kind == Problem::Kind::Unavailable ? 11 : 12;
}

/// As another process: commit one change after the other, and say so after each, until killed. Every third change is
/// taken back, so a kill meets open transactions too.
int writeForEver(const QString &path)
{
    const auto db = CipherFile::open(path, keyOf('k'));
    if (!db)
        return 12;
    for (int n = 1;; ++n) {
        Transaction transaction(**db);
        Statement(**db, "INSERT INTO note (words, body) VALUES (:words, :body)")
            .bind(":words", QString::number(n))
            .bind(":body", QByteArray(9000, char(n)))
            .run();
        Statement(**db, "UPDATE note SET words = words || '.' WHERE id % 7 = :n").bind(":n", n % 7).run();
        if (n % 3 == 0)
            continue;
        transaction.commit();
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}

} // namespace

class tst_OtherProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondProcessIsRefused();
    void lockGoesWithTheProcess();
    void killedWhileWritingLosesNothingAcknowledged();

private:
    int childOpens(const QString &path) const
    {
        return QProcess::execute(QCoreApplication::applicationFilePath(), {u"--open"_s, path});
    }

    QTemporaryDir m_folder;
};

void tst_OtherProcess::secondProcessIsRefused()
{
    const QString path = m_folder.filePath(u"held.marac"_s);
    QVERIFY(makeSample(path, keyOf('k')));
    auto db = CipherFile::open(path, keyOf('k'));
    QVERIFY(db);
    QCOMPARE(childOpens(path), 11);
    Statement(**db, "UPDATE note SET words = 'x' WHERE id = 1").run();
    QCOMPARE(childOpens(path), 11); // still, after a commit
    QVERIFY(checkPages(**db));
    QCOMPARE(childOpens(path), 11); // and after the check has read the file
    db->reset();
    QCOMPARE(childOpens(path), 10);
}

void tst_OtherProcess::lockGoesWithTheProcess()
{
    const QString path = m_folder.filePath(u"killed.marac"_s);
    QVERIFY(makeSample(path, keyOf('k')));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
    QVERIFY(child.waitForReadyRead());
    QVERIFY(!CipherFile::open(path, keyOf('k')));
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(CipherFile::open(path, keyOf('k')));
}

void tst_OtherProcess::killedWhileWritingLosesNothingAcknowledged()
{
    const QString path = m_folder.filePath(u"kills.marac"_s);
    QVERIFY(makeSample(path, keyOf('k'), 20));
    int before = 20;
    for (int round = 0; round < 12; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        QByteArray said;
        while (said.count('\n') < 3 + round) {
            QVERIFY(child.waitForReadyRead());
            said += child.readAllStandardOutput();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        said += child.readAllStandardOutput();
        const int acknowledged = int(said.count('\n'));

        const auto db = CipherFile::open(path, keyOf('k'));
        QVERIFY(db);
        QVERIFY(checkPages(**db));
        const int now = ask<int>(**db, "SELECT count(*) FROM note");
        // Killed between the commit and the word about it, one more may be there; never fewer.
        QVERIFY2(now - before == acknowledged || now - before == acknowledged + 1,
                 qPrintable(u"%1 acknowledged, %2 there"_s.arg(acknowledged).arg(now - before)));
        before = now;
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments[1] == u"--open")
        return tryToOpen(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == u"--write")
        return writeForEver(arguments[2]);
    tst_OtherProcess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_OtherProcess.moc"
