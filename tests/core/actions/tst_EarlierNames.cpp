// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/EarlierNames.h"

#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/documents/TextsOf.h"
#include "core/documents/papers/Papers.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Locked minutes know an agency by the name of then, and it still gets its part of them.
class TestEarlierNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFoundByTheLinesTheyStandIn_data();
    void areFoundByTheLinesTheyStandIn();
    void giveARenamedAgencyItsPart_data();
    void giveARenamedAgencyItsPart();

private:
    void rename(test::MainJob &job, const char *code, const QString &name);
    static QString extract(test::MainJob &job, MeetingId meeting, const char *code);
};

static const QString now = u"Harbour Homes"_s;
static const QString then = u"Sefton Harbour Trust"_s;
static const QString police = u"Merseyside Police"_s;

void TestEarlierNames::areFoundByTheLinesTheyStandIn_data()
{
    QTest::addColumn<MinutesRecord>("kept");
    QTest::addColumn<MinutesRecord>("today");
    QTest::addColumn<QStringList>("names");
    /// `fill` writes the minutes with that name for the agency.
    const auto row = [](const char *name, const auto &fill, const QStringList &names) {
        MinutesRecord kept;
        MinutesRecord today;
        fill(kept, then);
        fill(today, now);
        QTest::newRow(name) << kept << today << names;
    };
    const QStringList both{now, then};
    const QDate due(2026, 11, 19);
    row("not in them", [](MinutesRecord &m, const QString &) { m.present = {{police, u"Ann Hale"_s}}; }, {now});
    row("not renamed", [](MinutesRecord &m, const QString &) { m.present = {{now, u"Tom Reilly"_s}}; }, {now});
    row(
        "present",
        [](MinutesRecord &m, const QString &a) {
            m.present = {{a, u"Tom Reilly"_s}};
        },
        both);
    row(
        "sent apologies",
        [](MinutesRecord &m, const QString &a) {
            m.apologies = {{a, u"Tom Reilly"_s}};
        },
        both);
    row("two of one name",
        [](MinutesRecord &m, const QString &a) {
            m.present = {{a, u"Tom Reilly"_s}, {police, u"Tom Reilly"_s}};
        },
        {now});
    row(
        "an earlier action",
        [due](MinutesRecord &m, const QString &a) {
            m.actionsOpen = {{u"SHC-2026-0007"_s, a, u"Visit"_s, due}};
        },
        both);
    row("the same action of two",
        [due](MinutesRecord &m, const QString &a) {
            m.actionsOpen = {{u"SHC-2026-0007"_s, a, u"Visit"_s, due}, {u"SHC-2026-0007"_s, police, u"Visit"_s, due}};
        },
        {now});
    const auto heard = [&row](const char *name, const auto &fill, const QStringList &names) {
        row(
            name,
            [&fill](MinutesRecord &m, const QString &a) {
                MinutesCase one;
                one.caseId = CaseFileId(3);
                fill(one, a);
                m.cases = {one};
            },
            names);
    };
    heard(
        "presented", [](MinutesCase &c, const QString &a) { c.presentedBy = a; }, both);
    heard(
        "analysed", [](MinutesCase &c, const QString &a) { c.analysedBy = a; }, both);
    heard(
        "tells the victim", [](MinutesCase &c, const QString &a) { c.victimToldBy = a; }, both);
    heard(
        "said something",
        [](MinutesCase &c, const QString &a) {
            c.contributions = {{police, ContributionKind::Nil, u"Nothing held."_s},
                               {a, ContributionKind::Nil, u"Nothing held."_s}};
        },
        both);
    heard("another said it",
          [](MinutesCase &c, const QString &) {
              c.contributions = {{police, ContributionKind::Fact, u"A call."_s}};
          },
          {now});
    heard(
        "has an action",
        [](MinutesCase &c, const QString &a) {
            c.actions = {{u"ACT-2026-0001"_s, {}, a}};
        },
        both);
    // The name went over to another agency since: what stands under it is that one's no more than ours.
    MinutesRecord kept;
    kept.present = {{now, u"Ann Hale"_s}, {then, u"Tom Reilly"_s}};
    MinutesRecord today;
    today.present = {{police, u"Ann Hale"_s}, {now, u"Tom Reilly"_s}};
    QTest::newRow("another had the name") << kept << today << QStringList{then};
}

void TestEarlierNames::areFoundByTheLinesTheyStandIn()
{
    QFETCH(MinutesRecord, kept);
    QFETCH(MinutesRecord, today);
    QTEST(namesInMinutes(kept, today, now), "names");
}

void TestEarlierNames::rename(test::MainJob &job, const char *code, const QString &name)
{
    Agency agency = MUST(consultAgency(job.reg(), job.agency(code)))->agency;
    agency.name = name;
    MUST(keepAgency(job.reg(), agency));
}

QString TestEarlierNames::extract(test::MainJob &job, MeetingId meeting, const char *code)
{
    const Result<documents::Document> paper = makePaper(
        job.reg(), {.kind = documents::DocumentKind::AgencyExtract, .meeting = meeting, .recipient = job.agency(code)},
        documents::PaperUse::Look);
    return paper ? textsOf(*paper).join(u'\n') : paper.error().text;
}

void TestEarlierNames::giveARenamedAgencyItsPart_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("approved minutes") << false;
    QTest::newRow("locked minutes") << true;
}

void TestEarlierNames::giveARenamedAgencyItsPart()
{
    QFETCH(bool, locked);
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
    job.openOn(QDate(2026, 11, 12), meeting);
    job.firstArrives(meeting);
    const AgendaItemId item = MUST(consultMeeting(job.reg(), meeting))->agenda.first().item.id;
    const auto say = [&](const char *agency, const QString &text) {
        Contribution said;
        said.agendaItemId = item;
        said.sourceAgencyId = job.agency(agency);
        said.text = text;
        MUST(keepContribution(job.reg(), said));
    };
    say("POL", u"Three calls since September."_s);
    say("HHR", u"The tenancy is sound."_s);
    MUST(recordHearing(job.reg(), item, HearingOutcome::Heard));
    MUST(recordProtocolReminder(job.reg(), meeting));
    MUST(closeMeeting(job.reg(), meeting));
    MUST(approveMinutes(job.reg(), meeting, {u"Helen Marsh"_s, job.reg().today(), u"Letter of today"_s}));
    if (locked)
        MUST(lockMinutes(job.reg(), meeting));
    const QString before = extract(job, meeting, "HHR");
    QVERIFY2(before.contains(u"The tenancy is sound."_s), qPrintable(before));

    rename(job, "HHR", u"Bootle Homes"_s);
    const QString after = extract(job, meeting, "HHR");
    QVERIFY2(after.contains(u"The tenancy is sound."_s), qPrintable(after));
    QVERIFY(after.contains(u"Bootle Homes"_s));
    QVERIFY(!after.contains(u"Three calls"_s));
    const QString others = extract(job, meeting, "POL");
    QVERIFY(others.contains(u"Three calls"_s) && !others.contains(u"tenancy"_s));
}

QTEST_GUILESS_MAIN(TestEarlierNames)
#include "tst_EarlierNames.moc"
