// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/sameness/Sameness.h"

#include <QTest>

using namespace marac;

/// Which records are of one person by what was said, and which may be said to be.
class TestSameness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEveryStep_data();
    void followsEveryStep();
};

static Sameness line(qint64 person, qint64 sameAs)
{
    Sameness sameness;
    sameness.personId = PersonId(person);
    sameness.sameAsId = PersonId(sameAs);
    return sameness;
}

void TestSameness::followsEveryStep_data()
{
    QTest::addColumn<QList<Sameness>>("standing");
    QTest::addColumn<qint64>("person");
    QTest::addColumn<qint64>("sameAs");
    QTest::addColumn<bool>("may");
    QTest::addColumn<qsizetype>("all");
    const auto row = [](const char *name, const QList<Sameness> &standing, qint64 person, qint64 sameAs, bool may,
                        qsizetype all) { QTest::newRow(name) << standing << person << sameAs << may << all; };
    row("two records", {}, 1, 2, true, 1);
    row("itself", {}, 1, 1, false, 1);
    row("said already", {line(1, 2)}, 1, 2, false, 2);
    row("said the other way round", {line(1, 2)}, 2, 1, false, 2);
    row("by way of a third", {line(1, 2), line(2, 3)}, 3, 1, false, 3);
    row("by a common third", {line(1, 3), line(2, 3)}, 1, 2, false, 3);
    row("a third", {line(1, 2)}, 2, 3, true, 2);
    row("others are", {line(4, 5)}, 1, 2, true, 1);
}

void TestSameness::followsEveryStep()
{
    QFETCH(QList<Sameness>, standing);
    QFETCH(qint64, person);
    QFETCH(qint64, sameAs);
    QFETCH(bool, may);
    QFETCH(qsizetype, all);
    QCOMPARE(bool(mayJoin(PersonId(person), PersonId(sameAs), standing)), may);
    QCOMPARE(saidToBeSame(PersonId(person), standing).size(), all);
    QCOMPARE(saidToBeSame(PersonId(person), standing).first(), PersonId(person));
}

QTEST_APPLESS_MAIN(TestSameness)
#include "tst_Sameness.moc"
