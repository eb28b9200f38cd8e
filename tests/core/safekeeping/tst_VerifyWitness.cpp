// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/safekeeping/RegisterAtRest.h"

#include <QDir>
#include <QTest>

using namespace marac;
using marac::test::contentOf;
using marac::test::passphraseFor;
using marac::test::put;
using Verdict = Verification::Verdict;

/// What the witness of this computer and that of a printed page tell of a register: an older copy, and a rewritten trail.
class TestVerifyWitness : public QObject, protected test::RegisterAtRest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void anOlderCopyIsOlder();
    void withoutAWitnessItIsNeverGood();
    void withASpoiltWitnessItIsNeverGood();
    void aPaperFindsItsEntry();
    void aPaperTellsOfARewrittenTrail();

private:
    /// With what is typed from a printed page.
    Verification verifyPaper(const QString &typed) const;
};

Verification TestVerifyWitness::verifyPaper(const QString &typed) const
{
    const std::optional<PrintedWitness> printed = PrintedWitness::from(typed);
    if (!printed)
        qFatal("no code of a page");
    const Result<Verification> found = verifyAtRest(t->place(), administrator, passphraseFor(administrator), printed);
    if (!found)
        qFatal("%s", qPrintable(found.error().text));
    return *found;
}

void TestVerifyWitness::anOlderCopyIsOlder()
{
    const QByteArray older = contentOf(t->path());
    t->reopen();
    t->close();
    put(t->path(), older);
    const Result<Verification> found = verify();
    QVERIFY(found);
    QCOMPARE(found->verdict, Verdict::Older);
}

void TestVerifyWitness::withoutAWitnessItIsNeverGood()
{
    QDir state(t->stateFolder());
    const QStringList witnesses = state.entryList({QStringLiteral("*.witness")});
    QVERIFY(!witnesses.isEmpty());
    for (const QString &witness : witnesses)
        QVERIFY(state.remove(witness));
    const Result<Verification> found = verify();
    QVERIFY(found);
    QCOMPARE(found->verdict, Verdict::CannotTell);
    QCOMPARE(found->skipped.size(), 1);
    QCOMPARE(found->trail.verdict, TrailReport::Verdict::Good);
}

void TestVerifyWitness::withASpoiltWitnessItIsNeverGood()
{
    const QDir state(t->stateFolder());
    for (const QString &witness : state.entryList({QStringLiteral("*.witness")}))
        put(state.filePath(witness), "{");
    const Result<Verification> found = verify();
    QVERIFY(found);
    QCOMPARE(found->verdict, Verdict::CannotTell);
    QCOMPARE(found->skipped.size(), 1);
}

void TestVerifyWitness::aPaperFindsItsEntry()
{
    const WitnessCode page = t->reopen().witness();
    t->close();
    for (const QString &typed : {page.letters, page.letters.toLower(), page.qr}) {
        const Verification found = verifyPaper(typed);
        QVERIFY2(found.verdict == Verdict::Good, qPrintable(found.text));
        QVERIFY(found.printed);
        QCOMPARE(found.printed->seq, page.seq);
        QVERIFY(found.printed->at.isValid() && found.printed->at <= page.at);
        QCOMPARE(found.checked.size(), 7);
    }
    QString mistyped = page.letters;
    mistyped.replace(0, 1, mistyped.startsWith(u'0') ? u'1' : u'0');
    const QStringList parts = page.qr.split(u':');
    const auto with = [&parts](qsizetype place, const QString &other) {
        QStringList altered = parts;
        altered[place] = other;
        return altered.join(u':');
    };
    const QString another = QString(parts.at(8)).replace(10, 1, parts.at(8).at(10) == u'A' ? u'B' : u'A');
    for (const QString &typed : {mistyped, with(1, QStringLiteral("another")), with(2, QStringLiteral("1")),
                                 with(3, QStringLiteral("1")), with(5, QStringLiteral("99")), with(8, another)}) {
        const Verification found = verifyPaper(typed);
        QVERIFY2(found.verdict == Verdict::Bad, qPrintable(typed));
        QVERIFY(!found.printed);
        QVERIFY(found.text.contains(QStringLiteral("printed witness")));
    }
}

void TestVerifyWitness::aPaperTellsOfARewrittenTrail()
{
    const QByteArray earlier = contentOf(t->path());
    t->reopen();
    Settings settings = t->reg().settings();
    settings.venue = QStringLiteral("Southport Town Hall");
    QVERIFY(saveSettings(t->reg(), settings));
    const WitnessCode page = t->reg().witness();
    t->close();
    QCOMPARE(verifyPaper(page.letters).verdict, Verdict::Good);
    // Cut off, and this computer's own witness with it: the paper alone tells.
    put(t->path(), earlier);
    QVERIFY(QDir(t->stateFolder()).removeRecursively() && QDir().mkpath(t->stateFolder()));
    QCOMPARE(verifyPaper(page.letters).verdict, Verdict::Bad);
    QCOMPARE(verifyPaper(page.qr).verdict, Verdict::Bad);
}

QTEST_GUILESS_MAIN(TestVerifyWitness)
#include "tst_VerifyWitness.moc"
