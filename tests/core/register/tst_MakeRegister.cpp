// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Migrations.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace marac;
using marac::test::TestRegister;

/// Making a register where something else stands, or was left of one that came to nothing.
class TestMakeRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToMakeOneOverAnother();
    void leavesNothingOfOneItCouldNotFinish();
    void takesAwayWhatWasLeftOfOneThatWasCutShort();
    void leavesTheKeyFilesOfOneThatIsAway();
    void leavesTheJournalOfOneThatIsAway();
    void forgetsALeftoverBesideOneThatIsOpened();
    void leavesARegisterThatIsNamedLikeALeftover();
};

/// One that anybody may make beside the register of `t`.
static NewRegister another(const TestRegister &t)
{
    return {t.place(), QStringLiteral("Other"), QStringLiteral("someone"), QStringLiteral("Someone"),
            test::passphraseFor(QStringLiteral("someone"))};
}

void TestMakeRegister::refusesToMakeOneOverAnother()
{
    TestRegister t;
    t.close();
    const qint64 size = QFileInfo(t.path()).size();
    const auto made = Register::create(another(t));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Problem::Kind::Conflict);
    QCOMPARE(QFileInfo(t.path()).size(), size);
    t.reopen();
}

void TestMakeRegister::leavesNothingOfOneItCouldNotFinish()
{
    const QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 10, 8));
    static const std::array failing{Migration{1, [](Connection &) { throw StoreFault(StoreFault::Cause::Full, 13); }}};
    NewRegister request{
        {folder.filePath(QStringLiteral("x.marac")), &clock, failing, folder.path(), TestRegister::cheapPolicy(), true},
        QStringLiteral("Sefton"),
        QStringLiteral("alex"),
        QStringLiteral("Alex"),
        test::passphraseFor(QStringLiteral("who"))};
    const auto made = Register::create(request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Problem::Kind::Unavailable);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());

    request.place.migrations = registerMigrations();
    request.partnership.clear();
    const auto invalid = Register::create(request);
    QVERIFY(!invalid);
    QCOMPARE(invalid.error().kind, Problem::Kind::Invalid);
    QCOMPARE(invalid.error().fields.first().field, QStringLiteral("partnership"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

/// The program ended after the key files had been put there and before the register had its name: whoever tries again needs no
/// other name.
void TestMakeRegister::takesAwayWhatWasLeftOfOneThatWasCutShort()
{
    TestRegister t;
    t.close();
    QVERIFY(QFile::rename(t.path(), t.path() + QStringLiteral(".unfinished")));
    {
        const auto made = Register::create(another(t));
        QVERIFY(made);
        QCOMPARE(made->reg->settings().partnership, QStringLiteral("Other"));
    }
    QVERIFY(!QFile::exists(t.path() + QStringLiteral(".unfinished")));
    QVERIFY(Register::open(t.place(), QStringLiteral("someone"), test::passphraseFor(QStringLiteral("someone"))));
}

/// Its file may be on the way back: nobody could open it without them.
void TestMakeRegister::leavesTheKeyFilesOfOneThatIsAway()
{
    TestRegister t;
    t.close();
    const QString elsewhere = t.path() + QStringLiteral(".elsewhere");
    QVERIFY(QFile::rename(t.path(), elsewhere));
    const auto made = Register::create(another(t));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Problem::Kind::Conflict);
    QVERIFY(QFile::rename(elsewhere, t.path()));
    t.reopen();
}

/// Its last change was cut off, and only the journal can undo it. It would be played into the new register as well.
void TestMakeRegister::leavesTheJournalOfOneThatIsAway()
{
    TestRegister t;
    t.close();
    for (const QString &end : {QString(), QStringLiteral(".keys"), QStringLiteral(".keys2")})
        QVERIFY(QFile::remove(t.path() + end));
    const QString path = t.path() + QStringLiteral("-journal");
    const QByteArray content(1024, 'j');
    QFile journal(path);
    QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write(content) == content.size());
    journal.close();
    const auto made = Register::create(another(t));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Problem::Kind::Conflict);
    QVERIFY(journal.open(QIODevice::ReadOnly));
    QCOMPARE(journal.readAll(), content);
    journal.close();

    QVERIFY(journal.resize(0)); // as one is left that nothing has to be undone by
    QVERIFY(Register::create(another(t)));
}

/// Else its key files would count as those of the one that was cut short, once its file is away.
void TestMakeRegister::forgetsALeftoverBesideOneThatIsOpened()
{
    TestRegister t;
    t.close();
    const QString leftover = t.path() + QStringLiteral(".unfinished");
    QVERIFY(QFile::copy(t.path(), leftover));
    t.reopen();
    QVERIFY(!QFile::exists(leftover));
    t.close();
    QVERIFY(QFile::exists(t.path() + QStringLiteral(".keys")));
    t.reopen();
}

/// Somebody may call a register so.
void TestMakeRegister::leavesARegisterThatIsNamedLikeALeftover()
{
    TestRegister t;
    t.close();
    const QString named = t.path() + QStringLiteral(".unfinished");
    for (const char *end : {"", ".keys", ".keys2"})
        QVERIFY(QFile::copy(t.path() + QLatin1String(end), named + QLatin1String(end)));
    t.reopen();
    t.close();
    QVERIFY(QFile::exists(named));
    for (const char *end : {"", ".keys", ".keys2"})
        QVERIFY(QFile::remove(t.path() + QLatin1String(end)));
    const auto made = Register::create(another(t));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Problem::Kind::Conflict);
    QVERIFY(QFile::exists(named));
}

QTEST_GUILESS_MAIN(TestMakeRegister)
#include "tst_MakeRegister.moc"
