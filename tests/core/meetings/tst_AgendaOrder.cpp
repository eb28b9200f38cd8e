// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/agenda/AgendaMinutes.h"
#include "core/meetings/agenda/SortAgenda.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/meetings/placing/PlaceReferral.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The orders of an agenda (R029): what they put together, what they leave as it stood, and putting them into effect.
class TestAgendaOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void sortsTheAgenda();
    void overwritesNoOrderMadeMeanwhile();
    void readsTheLandlordOfTheReferral();
    void countsWhoIsAChildOnTheDay();
    void looksIntoNoClosedCase();
    void isTheAdministrators();
    void givesACaseItsMinutes();

private:
    static PartEntry part(PartRole role, QDate bornOn);
    static QList<AgendaItemId> shown(test::MainJob &job, MeetingId meeting);
};

namespace {
struct Case
{
    const char *agency = "POL";
    AgencyKind kind = AgencyKind::Police;
    const char *referrer = "";
    bool hasChildren = false;
    const char *landlord = "";
};
} // namespace

static QList<AgendaRow> rowsOf(const QList<Case> &cases)
{
    QList<AgendaRow> rows;
    for (const Case &one : cases) {
        AgendaRow row;
        row.item.id = AgendaItemId(rows.size() + 1);
        row.item.position = int(rows.size()) + 1;
        row.referringAgency = QString::fromLatin1(one.agency);
        row.referringKind = one.kind;
        row.referrer = QString::fromUtf8(one.referrer);
        row.referringName = row.referringAgency;
        row.hasChildren = one.hasChildren;
        row.landlord = QString::fromUtf8(one.landlord);
        rows << row;
    }
    return rows;
}

void TestAgendaOrder::orders_data()
{
    using enum AgencyKind;
    QTest::addColumn<QList<Case>>("cases");
    QTest::addColumn<AgendaBy>("by");
    QTest::addColumn<QList<int>>("order");
    const auto row = [](const char *name, AgendaBy by, const QList<Case> &cases, const QList<int> &order) {
        QTest::newRow(name) << cases << by << order;
    };
    row("nothing", AgendaBy::ChildrenFirst, {}, {});
    row("children first", AgendaBy::ChildrenFirst, {{}, {"POL", Police, "", true}, {}, {"HHR", Housing, "", true}},
        {2, 4, 1, 3});
    row("no children", AgendaBy::ChildrenFirst, {{}, {}, {}}, {1, 2, 3});
    row("each landlord's homes together, those of none last", AgendaBy::Landlord,
        {{"POL", Police},
         {"POL", Police, "", false, "One Vision"},
         {"VS", Voluntary, "", false, "Sefton Homes"},
         {"FRS", FireAndRescue, "", false, " "},
         {"VS", Voluntary, "", false, "one-vision"}},
        {2, 5, 3, 1, 4});
    row("a housing agency is the landlord of what it refers", AgendaBy::Landlord,
        {{"POL", Police, "", false, "One Vision"},
         {"HHR", Housing},
         {"POL", Police},
         {"HHR", Housing, "", false, "One Vision"},
         {"POL", Police, "", false, "hhr"}},
        {1, 2, 4, 5, 3});
    row("housing first, each agency together", AgendaBy::Agency,
        {{"POL", Police}, {"VS", Voluntary}, {"HHR", Housing}, {"POL", Police}, {"SHT", Housing}, {"HHR", Housing}},
        {3, 6, 5, 1, 4, 2});
    row("agencies in the order of their first case", AgendaBy::Agency,
        {{"VS", Voluntary}, {"ASC", Council}, {"VS", Voluntary}}, {1, 3, 2});
    row("one agency", AgendaBy::Agency, {{"HHR", Housing}, {"HHR", Housing}}, {1, 2});
    row("an officer's cases together", AgendaBy::Officer,
        {{"POL", Police, "Tom Reilly"}, {"POL", Police, "Ann Daly"}, {"POL", Police, "REILLY, Tom"}}, {1, 3, 2});
    row("two of one name in two agencies", AgendaBy::Officer,
        {{"POL", Police, "Tom Reilly"}, {"HHR", Housing, "Tom Reilly"}, {"POL", Police, "Tom Reilly"}}, {1, 3, 2});
    row("who has no name comes last", AgendaBy::Officer,
        {{"POL", Police, ""}, {"POL", Police, "Ann Daly"}, {"HHR", Housing, " "}, {"POL", Police, "Ann Daly"}},
        {2, 4, 1, 3});
}

void TestAgendaOrder::orders()
{
    QFETCH(QList<Case>, cases);
    QFETCH(AgendaBy, by);
    QFETCH(QList<int>, order);
    const QList<AgendaRow> rows = rowsOf(cases);
    QList<int> found;
    QList<AgendaRow> sorted;
    for (const AgendaItemId id : agendaOrder(rows, by)) {
        found << int(id.value());
        sorted << rows.at(id.value() - 1);
    }
    QCOMPARE(found, order);
    // What is in order stays as it is.
    QList<int> again;
    for (const AgendaItemId id : agendaOrder(sorted, by))
        again << int(id.value());
    QCOMPARE(again, order);
}

PartEntry TestAgendaOrder::part(PartRole role, QDate bornOn)
{
    PartEntry entry;
    entry.person.person.givenName = u"Amina"_s;
    entry.person.person.familyName = u"Farouk"_s;
    entry.person.person.bornOn = bornOn;
    entry.role = role;
    entry.relationship = u"Daughter"_s;
    return entry;
}

QList<AgendaItemId> TestAgendaOrder::shown(test::MainJob &job, MeetingId meeting)
{
    QList<AgendaItemId> items;
    const QList<AgendaRow> agenda = MUST(consultMeeting(job.reg(), meeting))->agenda;
    for (const AgendaRow &row : agenda)
        items << row.item.id;
    return items;
}

void TestAgendaOrder::sortsTheAgenda()
{
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    const CaseFileId first = job.acceptedCase().caseId;
    ReferralEntry family = job.referralOf(u"Maria"_s, u"Kowalska"_s);
    family.parts << part(PartRole::Child, QDate(2015, 5, 1));
    const CaseFileId second = job.acceptedCase(family).caseId;
    const auto agenda = [&] {
        QList<CaseFileId> cases;
        const MeetingFile file = *MUST(consultMeeting(job.reg(), meeting));
        for (const AgendaRow &row : file.agenda)
            cases << row.item.caseId;
        return cases;
    };
    QCOMPARE(agenda(), (QList<CaseFileId>{first, second}));
    MUST(sortAgenda(job.reg(), meeting, AgendaBy::ChildrenFirst, shown(job, meeting)));
    const AuditEvent entry = job.trail().first().event;
    QCOMPARE(entry.verb, AuditVerb::Alter);
    QCOMPARE(entry.subject.kind, SubjectKind::Meeting);
    QCOMPARE(entry.fields, QStringList{u"agenda order"_s});
    QCOMPARE(agenda(), (QList<CaseFileId>{second, first}));
    // They are of one agency and one officer: the order stays.
    MUST(sortAgenda(job.reg(), meeting, AgendaBy::Officer, shown(job, meeting)));
    QCOMPARE(agenda(), (QList<CaseFileId>{second, first}));
    QCOMPARE(sortAgenda(job.reg(), MeetingId(999), AgendaBy::Agency, {}).error().kind, Problem::Kind::NotFound);

    job.openOn(QDate(2026, 11, 12), meeting);
    job.firstArrives(meeting);
    QCOMPARE(sortAgenda(job.reg(), meeting, AgendaBy::Agency, shown(job, meeting)).error().kind,
             Problem::Kind::Refused);
}

/// Two windows show one agenda: the second order is decided over the first, not over what it replaced.
void TestAgendaOrder::overwritesNoOrderMadeMeanwhile()
{
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
    ReferralEntry family = job.referralOf(u"Maria"_s, u"Kowalska"_s);
    family.parts << part(PartRole::Child, QDate(2015, 5, 1));
    job.acceptedCase(family);
    job.acceptedCase(job.referralOf(u"Piotr"_s, u"Zawada"_s));
    const QList<AgendaItemId> before = shown(job, meeting);
    const QList<AgendaItemId> first{before.at(2), before.at(1), before.at(0)};
    MUST(orderAgenda(job.reg(), meeting, {before, first}));
    QCOMPARE(shown(job, meeting), first);
    const QList<AgendaItemId> second{before.at(1), before.at(0), before.at(2)};
    QCOMPARE(orderAgenda(job.reg(), meeting, {before, second}).error().kind, Problem::Kind::Conflict);
    QCOMPARE(sortAgenda(job.reg(), meeting, AgendaBy::ChildrenFirst, before).error().kind, Problem::Kind::Conflict);
    QCOMPARE(shown(job, meeting), first);
    MUST(orderAgenda(job.reg(), meeting, {first, second}));
    QCOMPARE(shown(job, meeting), second);
}

void TestAgendaOrder::readsTheLandlordOfTheReferral()
{
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    QList<CaseFileId> cases;
    const auto accept = [&](const QString &family, const QString &landlord) {
        ReferralEntry entry = job.referralOf(u"Maria"_s, family);
        entry.referral.referringAgencyId = job.agency("POL");
        entry.referral.landlord = landlord;
        cases << job.acceptedCase(entry).caseId;
    };
    accept(u"Kowalska"_s, {});
    accept(u"Osei"_s, u"One Vision"_s);
    accept(u"Lin"_s, u"Sefton Homes"_s);
    accept(u"Farouk"_s, u"ONE VISION"_s);
    MUST(sortAgenda(job.reg(), meeting, AgendaBy::Landlord, shown(job, meeting)));
    QList<CaseFileId> agenda;
    const MeetingFile file = *MUST(consultMeeting(job.reg(), meeting));
    for (const AgendaRow &row : file.agenda)
        agenda << row.item.caseId;
    QCOMPARE(agenda, (QList<CaseFileId>{cases.at(1), cases.at(3), cases.at(2), cases.at(0)}));
}

void TestAgendaOrder::countsWhoIsAChildOnTheDay()
{
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    const auto hasChildren = [&](const char *family, PartRole role, QDate bornOn) {
        ReferralEntry entry = job.referralOf(u"Maria"_s, QString::fromLatin1(family));
        entry.parts << part(role, bornOn);
        job.acceptedCase(entry);
        return MUST(consultMeeting(job.reg(), meeting))->agenda.last().hasChildren;
    };
    QVERIFY(hasChildren("One", PartRole::HouseholdMember, QDate(2008, 11, 13)));
    QVERIFY(!hasChildren("Two", PartRole::HouseholdMember, QDate(2008, 11, 12))); // of age that day
    QVERIFY(!hasChildren("Three", PartRole::Witness, QDate(2015, 5, 1)));
    QVERIFY(hasChildren("Four", PartRole::Child, QDate())); // named as one, without a date of birth
}

void TestAgendaOrder::looksIntoNoClosedCase()
{
    test::MainJob job;
    const MeetingId full = job.meetingOn(QDate(2026, 11, 12));
    const MeetingId mini = job.meetingOn(QDate(2026, 10, 22), MeetingKind::Mini);
    ReferralEntry family = job.referralOf(u"Maria"_s, u"Kowalska"_s);
    family.parts << part(PartRole::Child, QDate(2015, 5, 1));
    job.acceptedCase();
    job.acceptedCase(family);
    const AgendaRow row = MUST(consultMeeting(job.reg(), full))->agenda.last();
    QVERIFY(row.hasChildren && row.referrer == u"Tom Reilly"_s);
    MUST(placeReferrals(job.reg(), {{row.item.referralId, {}, mini, u"It can't wait."_s, {}, {}}}));
    job.openOn(QDate(2026, 10, 22), mini);
    const AgendaRow closed = MUST(consultMeeting(job.reg(), full))->agenda.last();
    QVERIFY(closed.closed && !closed.hasChildren && closed.referrer.isEmpty());
    QVERIFY(closed.landlord.isEmpty());
    for (const AgendaBy by : {AgendaBy::ChildrenFirst, AgendaBy::Landlord, AgendaBy::Officer})
        QCOMPARE(sortAgenda(job.reg(), full, by, shown(job, full)).error().kind, Problem::Kind::Refused);
    MUST(sortAgenda(job.reg(), full, AgendaBy::Agency, shown(job, full)));
    QCOMPARE(MUST(consultMeeting(job.reg(), full))->agenda.last().item.id, row.item.id);
}

void TestAgendaOrder::isTheAdministrators()
{
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
    for (const Role role : {Role::Chair, Role::Reader, Role::Auditor})
        QCOMPARE(sortAgenda(job.as(role), meeting, AgendaBy::Agency, {}).error().kind, Problem::Kind::Denied);
}

void TestAgendaOrder::givesACaseItsMinutes()
{
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
    const auto item = [&] { return MUST(consultMeeting(job.reg(), meeting))->agenda.first().item; };
    const AgendaItem before = item();
    for (const int minutes : {fewestMinutes - 1, mostMinutes + 1, 0, -15})
        QCOMPARE(keepMinutesAllowed(job.reg(), before.id, before.version, minutes).error().kind,
                 Problem::Kind::Invalid);
    MUST(keepMinutesAllowed(job.reg(), before.id, before.version, mostMinutes));
    QCOMPARE(job.trail().first().event.fields, QStringList{u"minutesAllowed"_s});
    QCOMPARE(item().minutesAllowed, mostMinutes);
    QCOMPARE(MUST(consultMeeting(job.reg(), meeting))->times.endsAt, QTime(11, 50));
    QCOMPARE(keepMinutesAllowed(job.reg(), before.id, before.version, 20).error().kind, Problem::Kind::Conflict);
    QCOMPARE(keepMinutesAllowed(job.reg(), AgendaItemId(999), 1, 20).error().kind, Problem::Kind::NotFound);
    QCOMPARE(keepMinutesAllowed(job.as(Role::Chair), before.id, item().version, 20).error().kind,
             Problem::Kind::Denied);
    job.as(Role::Administrator);
    job.openOn(QDate(2026, 11, 12), meeting);
    QCOMPARE(keepMinutesAllowed(job.reg(), before.id, item().version, 20).error().kind, Problem::Kind::Refused);
}

QTEST_GUILESS_MAIN(TestAgendaOrder)
#include "tst_AgendaOrder.moc"
