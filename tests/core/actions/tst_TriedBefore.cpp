// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/TriedBefore.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Which earlier actions a proposed one is like.
class TestTriedBefore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likens_data();
    void likens();
    void putsTheMostAlikeFirst();
    void passesOverWhatIsClosed();
    void findsWhatTheMeetingHasSetAlready_data();
    void findsWhatTheMeetingHasSetAlready();
};

static EarlierAction set(const QString &text)
{
    EarlierAction earlier;
    earlier.row.action.text = text;
    return earlier;
}

void TestTriedBefore::likens_data()
{
    QTest::addColumn<QString>("proposed");
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<bool>("alike");
    const QString camera = u"Install CCTV at the entrance of the stairwell."_s;
    QTest::newRow("the same") << camera << camera << true;
    QTest::newRow("shorter") << u"install CCTV"_s << camera << true;
    QTest::newRow("by another verb") << u"Fit CCTV"_s << camera << true;
    QTest::newRow("as a noun") << u"CCTV installation, stairwells"_s << camera << true;
    QTest::newRow("other endings") << u"Patrols in the evenings"_s << u"evening patrolling by officers"_s << true;
    QTest::newRow("longer") << u"Plain-clothes visit to neighbours upstairs and downstairs"_s << u"neighbour visits"_s
                            << true;
    QTest::newRow("only the verb") << u"Install a letterbox blocker"_s << camera << false;
    QTest::newRow("something else") << u"Tenancy warning upstairs"_s << camera << false;
    QTest::newRow("one word of three") << u"Warning letter to neighbour"_s << u"Visit school about letter writing"_s
                                       << false;
    QTest::newRow("not yet written") << QString() << camera << false;
    QTest::newRow("only empty words") << u"install the new"_s << camera << false;
    QTest::newRow("an address masked since")
        << u"Fit a letterbox blocker at 12 Marlow Court"_s << u"Letterbox blocker at Protected address"_s << true;
    QTest::newRow("only the mask") << u"Visit the protected address"_s << u"Patrol at Protected address"_s << false;
    QTest::newRow("police is no policy") << u"policy"_s << u"police patrol"_s << false;
}

void TestTriedBefore::likens()
{
    QFETCH(QString, proposed);
    QFETCH(QString, earlier);
    QTEST(!triedBefore(proposed, {set(earlier)}).isEmpty(), "alike");
}

void TestTriedBefore::putsTheMostAlikeFirst()
{
    const QList<EarlierAction> found =
        triedBefore(u"Tenancy warning letter"_s,
                    {set(u"Warning by letter"_s), set(u"Patrols"_s), set(u"Tenancy warning"_s),
                     set(u"Tenancy letter of advice and support"_s)});
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.first().row.action.text, u"Warning by letter"_s);
    QCOMPARE(found.last().row.action.text, u"Tenancy letter of advice and support"_s);
}

void TestTriedBefore::passesOverWhatIsClosed()
{
    EarlierAction closed = set(u"Install CCTV"_s);
    closed.row.closed = true;
    QVERIFY(triedBefore(u"Install CCTV"_s, {closed}).isEmpty());
}

void TestTriedBefore::findsWhatTheMeetingHasSetAlready_data()
{
    QTest::addColumn<QString>("proposed");
    QTest::addColumn<AgencyId>("owner");
    QTest::addColumn<bool>("set");
    QTest::newRow("the same") << u"Tenancy warning."_s << AgencyId(1) << true;
    QTest::newRow("alike") << u"warning letter on tenancy"_s << AgencyId(1) << true;
    QTest::newRow("another agency") << u"Tenancy warning."_s << AgencyId(2) << false;
    QTest::newRow("no agency yet") << u"Tenancy warning."_s << AgencyId() << false;
    QTest::newRow("something else") << u"Move the family"_s << AgencyId(1) << false;
    QTest::newRow("nothing yet") << QString() << AgencyId(1) << false;
}

void TestTriedBefore::findsWhatTheMeetingHasSetAlready()
{
    QFETCH(QString, proposed);
    QFETCH(AgencyId, owner);
    Action agreed;
    agreed.ownerAgencyId = AgencyId(1);
    agreed.text = u"Tenancy warning."_s;
    QTEST(!agreedAlready(proposed, owner, {agreed}).isEmpty(), "set");
}

QTEST_GUILESS_MAIN(TestTriedBefore)
#include "tst_TriedBefore.moc"
