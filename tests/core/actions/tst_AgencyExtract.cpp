// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/AgencyExtract.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What one agency is given of minutes: its own and nobody else's (R008).
class TestAgencyExtract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheCasesThatConcernIt_data();
    void keepsTheCasesThatConcernIt();
    void holdsNothingOfAnother();
    void holdsItsOwn();
    void masksProtectedAddresses();
    void givesAStrangerTheParticularsAlone();
};

static const QString housing = u"Harbour Homes"_s;
static const QString police = u"Merseyside Police"_s;
static const QString secret = u"Only the police know this"_s;

static MinutesRecord minutes()
{
    MinutesRecord record;
    record.meetingReference = u"MTG-2026-11-12"_s;
    record.chair = u"Helen Marsh"_s;
    record.present = {{police, u"Ann Hale"_s}, {housing, u"Tom Reilly"_s}};
    record.apologies = {{police, u"Somebody of the police"_s}};
    record.actionsOpen = {{u"SHC-2026-0007"_s, police, secret}, {u"SHC-2026-0007"_s, housing, u"Repair the door"_s}};
    record.actionsNotDone = {{u"SHC-2026-0008"_s, police, secret}};
    record.meetingDecisions = QStringList{secret};
    record.otherBusiness = QStringList{secret};
    MinutesCase heard;
    heard.reference = u"SHC-2026-0001"_s;
    heard.person = u"J.O."_s;
    heard.presentedBy = police;
    heard.contributions = {{police, ContributionKind::Fact, secret},
                           {housing, ContributionKind::Opinion, u"The tenancy at 12 Marlow Court is safe."_s}};
    heard.analysedBy = police;
    heard.harm = QStringList{secret};
    heard.contributory = QStringList{secret};
    heard.safety = QStringList{secret};
    heard.decisions = QStringList{secret};
    heard.exceptions = QStringList{secret};
    heard.victimToldBy = police;
    heard.victimToldHow = secret;
    heard.actions = {{u"ACT-2026-0001"_s, secret, police},
                     {u"ACT-2026-0002"_s, u"Move the family to 12  marlow court, L203AA."_s, housing}};
    record.cases << heard;
    MinutesCase other;
    other.reference = u"SHC-2026-0002"_s;
    other.person = u"Nobody of theirs"_s;
    other.presentedBy = police;
    other.contributions = {{police, ContributionKind::Fact, secret}};
    record.cases << other;
    return record;
}

void TestAgencyExtract::keepsTheCasesThatConcernIt_data()
{
    QTest::addColumn<MinutesCase>("heard");
    QTest::addColumn<bool>("kept");
    const auto row = [](const char *name, const auto &mend, bool kept) {
        MinutesCase heard;
        heard.reference = u"SHC-2026-0001"_s;
        mend(heard);
        QTest::newRow(name) << heard << kept;
    };
    row(
        "nobody's", [](MinutesCase &) {}, false);
    row(
        "presented by it", [](MinutesCase &c) { c.presentedBy = housing; }, true);
    row(
        "presented by another", [](MinutesCase &c) { c.presentedBy = police; }, false);
    row(
        "analysed by it", [](MinutesCase &c) { c.analysedBy = housing; }, true);
    row(
        "it tells the victim", [](MinutesCase &c) { c.victimToldBy = housing; }, true);
    row(
        "another tells the victim", [](MinutesCase &c) { c.victimToldBy = police; }, false);
    row(
        "it said something", [](MinutesCase &c) { c.contributions = {{housing}}; }, true);
    row(
        "it withheld something",
        [](MinutesCase &c) {
            c.contributions = {{housing, ContributionKind::Withheld}};
        },
        true);
    row(
        "another said something", [](MinutesCase &c) { c.contributions = {{police}}; }, false);
    row(
        "it has an action",
        [](MinutesCase &c) {
            c.actions = {{{}, u"Visit"_s, housing}};
        },
        true);
    row(
        "another has an action",
        [](MinutesCase &c) {
            c.actions = {{{}, u"Visit"_s, police}};
        },
        false);
    row(
        "a name that begins the same", [](MinutesCase &c) { c.presentedBy = u"Harbour Homes North"_s; }, false);
}

void TestAgencyExtract::keepsTheCasesThatConcernIt()
{
    QFETCH(MinutesCase, heard);
    MinutesRecord record;
    record.cases << heard;
    QTEST(!agencyExtract(record, {housing}).cases.isEmpty(), "kept");
    QTEST(concernsAgency(record, {housing}), "kept");
}

void TestAgencyExtract::holdsNothingOfAnother()
{
    // Every word of it, however deep: the text in which minutes are kept.
    const QString all = QString::fromUtf8(canonicalText(agencyExtract(minutes(), {housing})));
    for (const QString &word : {secret, police, u"Ann Hale"_s, u"ACT-2026-0001"_s, u"SHC-2026-0002"_s,
                                u"Nobody of theirs"_s, u"SHC-2026-0008"_s})
        QVERIFY2(!all.contains(word), qPrintable(word));
}

void TestAgencyExtract::holdsItsOwn()
{
    const MinutesRecord part = agencyExtract(minutes(), {housing});
    QCOMPARE(part.meetingReference, u"MTG-2026-11-12"_s);
    QCOMPARE(part.chair, u"Helen Marsh"_s);
    QCOMPARE(part.present.size(), 1);
    QCOMPARE(part.present.first().name, u"Tom Reilly"_s);
    QCOMPARE(part.actionsOpen.size(), 1);
    QCOMPARE(part.actionsOpen.first().action, u"Repair the door"_s);
    QCOMPARE(part.cases.size(), 1);
    QCOMPARE(part.cases.first().person, u"J.O."_s);
    QCOMPARE(part.cases.first().contributions.size(), 1);
    QCOMPARE(part.cases.first().actions.first().reference, u"ACT-2026-0002"_s);
    // The one that presented and analysed has that as well, and all it said.
    const MinutesCase own = agencyExtract(minutes(), {police}).cases.first();
    QCOMPARE(own.presentedBy, police);
    QCOMPARE(own.harm, QStringList{secret});
    QCOMPARE(own.decisions, QStringList{secret});
    QCOMPARE(own.victimToldHow, secret);
    QCOMPARE(own.exceptions, QStringList{secret});
}

void TestAgencyExtract::masksProtectedAddresses()
{
    const MinutesCase heard =
        agencyExtract(minutes(), {housing}, {u"12 Marlow Court"_s, u"Marlow Court"_s, u"L20 3AA"_s}).cases.first();
    QCOMPARE(heard.contributions.first().text, u"The tenancy at Protected address is safe."_s);
    QCOMPARE(heard.actions.first().action, u"Move the family to Protected address, Protected address."_s);
}

void TestAgencyExtract::givesAStrangerTheParticularsAlone()
{
    for (const QString &name : {QString(), u"Fire and Rescue"_s}) {
        QVERIFY(!concernsAgency(minutes(), {name}));
        const MinutesRecord part = agencyExtract(minutes(), {name});
        QCOMPARE(part.meetingReference, u"MTG-2026-11-12"_s);
        QVERIFY(part.present.isEmpty() && part.cases.isEmpty() && part.actionsOpen.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestAgencyExtract)
#include "tst_AgencyExtract.moc"
