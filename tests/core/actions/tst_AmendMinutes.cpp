// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/amending/AmendMinutes.h"
#include "core/actions/minutes/MinutesRecording.h"
#include "core/actions/versions/CompareVersions.h"
#include "core/base/Text.h"
#include "core/documents/papers/Papers.h"
#include "core/store/Statement.h"
#include "tests/core/actions/OneCaseInSession.h"
#include "tests/support/NamedFields.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace marac;
using namespace Qt::StringLiterals;

/// D5: locked minutes stay as they are and are amended by numbered additions.
class TestAmendMinutes : public QObject, protected test::OneCaseInSession
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        hearAll();
    }
    void numbersWhatIsAdded();
    void leavesTheLockedTextAsItWas();
    void amendsLockedMinutesAlone();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void takesTheChairsOwnWord();
    void refusesWhoMayNotDecide();
    void closesAnAmendmentWithItsCase();
    void printsThemAfterTheLockedText();
    void leavesItsEntryInTheTrail();
    void changesNoRowAfterwards();

private:
    MinutesAmendment amendment();
};

MinutesAmendment TestAmendMinutes::amendment()
{
    MinutesAmendment given;
    given.meetingId = m_meeting;
    given.caseId = m_item.caseId;
    given.text = u"Four calls, not three."_s;
    given.reason = u"The police counted again."_s;
    given.approvedBy = u"Helen Marsh"_s;
    given.approvedOn = reg().today();
    given.sourceAgencyId = m_job->agency("POL");
    return given;
}

void TestAmendMinutes::numbersWhatIsAdded()
{
    lock();
    QCOMPARE(*MUST(amendMinutes(reg(), amendment())), 1);
    MinutesAmendment second = amendment();
    second.caseId = {};
    second.text = u"The meeting began at ten."_s;
    QCOMPARE(*MUST(amendMinutes(reg(), second)), 2);
    const QList<AmendmentRow> rows = file().amendments;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().amendment.number, 1);
    QCOMPARE(rows.first().amendment.text, u"Four calls, not three."_s);
    QCOMPARE(rows.first().amendment.reason, u"The police counted again."_s);
    QCOMPARE(rows.first().amendment.approvedBy, u"Helen Marsh"_s);
    QCOMPARE(rows.first().amendment.approvedOn, reg().today());
    QCOMPARE(rows.first().amendment.recordedBy, reg().actor().name);
    QCOMPARE(rows.first().caseReference, file().locked->cases.first().reference);
    QVERIFY(rows.first().agency.contains(u"Police"_s));
    QVERIFY(!rows.first().closed);
    QVERIFY(rows.last().caseReference.isEmpty());
}

void TestAmendMinutes::leavesTheLockedTextAsItWas()
{
    lock();
    const QByteArray before = canonicalText(*file().locked);
    MUST(amendMinutes(reg(), amendment()));
    QCOMPARE(canonicalText(*file().locked), before);
    QCOMPARE(file().minutes.state, MinutesState::Locked);
}

void TestAmendMinutes::amendsLockedMinutesAlone()
{
    const auto refused = [this] {
        const Result<int> added = amendMinutes(reg(), amendment());
        return !added && added.error().kind == Problem::Kind::Refused;
    };
    QVERIFY(refused());
    MUST(approveMinutes(reg(), m_meeting, approval()));
    QVERIFY(refused());
    MUST(lockMinutes(reg(), m_meeting));
    QVERIFY(!refused());
    MinutesAmendment nowhere = amendment();
    nowhere.meetingId = MeetingId(999);
    QCOMPARE(amendMinutes(reg(), nowhere).error().kind, Problem::Kind::NotFound);
}

void TestAmendMinutes::namesWhatIsMissing_data()
{
    QTest::addColumn<std::function<void(MinutesAmendment &)>>("mend");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const std::function<void(MinutesAmendment &)> &mend, const QString &field) {
        QTest::newRow(name) << mend << QStringList{field};
    };
    row(
        "no text", [](MinutesAmendment &a) { a.text = u"  "_s; }, u"text"_s);
    row(
        "no reason", [](MinutesAmendment &a) { a.reason.clear(); }, u"reason"_s);
    row(
        "no agency", [](MinutesAmendment &a) { a.sourceAgencyId = {}; }, u"sourceAgencyId"_s);
    row(
        "a case of other minutes", [](MinutesAmendment &a) { a.caseId = CaseFileId(999); }, u"caseId"_s);
    row(
        "nobody's approval", [](MinutesAmendment &a) { a.approvedBy.clear(); }, u"chair"_s);
    row(
        "somebody else's approval", [](MinutesAmendment &a) { a.approvedBy = u"Nobody Known"_s; }, u"chair"_s);
    row(
        "no day", [](MinutesAmendment &a) { a.approvedOn = {}; }, u"on"_s);
    row(
        "a day to come", [](MinutesAmendment &a) { a.approvedOn = QDate(2026, 11, 21); }, u"on"_s);
    row(
        "a day before the lock", [](MinutesAmendment &a) { a.approvedOn = QDate(2026, 11, 11); }, u"on"_s);
    row(
        "too long", [](MinutesAmendment &a) { a.text = QString(text::narrativeLimit + 1, u'x'); }, u"text"_s);
}

void TestAmendMinutes::namesWhatIsMissing()
{
    QFETCH(std::function<void(MinutesAmendment &)>, mend);
    lock();
    m_job->setDay(QDate(2026, 11, 20));
    MinutesAmendment given = amendment();
    mend(given);
    const Result<int> added = amendMinutes(reg(), given);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Problem::Kind::Invalid);
    QTEST(test::namedFields(added.error().fields), "fields");
    QVERIFY(file().amendments.isEmpty());
}

void TestAmendMinutes::takesTheChairsOwnWord()
{
    lock();
    m_job->as(Role::Chair);
    MinutesAmendment given = amendment();
    given.approvedBy = u"Helen Marsh"_s;
    given.approvedOn = {};
    MUST(amendMinutes(reg(), given));
    const MinutesAmendment kept = file().amendments.first().amendment;
    QCOMPARE(kept.approvedBy, reg().actor().name);
    QCOMPARE(kept.approvedOn, reg().today());
    QCOMPARE(kept.recordedBy, kept.approvedBy);
}

void TestAmendMinutes::refusesWhoMayNotDecide()
{
    lock();
    const MinutesAmendment given = amendment();
    m_job->as(Role::Reader);
    QCOMPARE(amendMinutes(reg(), given).error().kind, Problem::Kind::Denied);
}

void TestAmendMinutes::closesAnAmendmentWithItsCase()
{
    lock();
    MUST(amendMinutes(reg(), amendment()));
    hearElsewhereUnsigned();
    const AmendmentRow row = file().amendments.first();
    QVERIFY(row.closed);
    QCOMPARE(row.amendment.number, 1);
    QVERIFY(!row.amendment.text.contains(u"Four calls"_s));
    QVERIFY(row.amendment.reason.isEmpty());
    documents::PaperOrder order;
    order.kind = documents::DocumentKind::Minutes;
    order.meeting = m_meeting;
    QCOMPARE(makePaper(reg(), order, documents::PaperUse::Look).error().kind, Problem::Kind::Refused);
    // Nor do two versions say anything of it, and nothing more is added.
    const QList<ComparedLine> compared = *MUST(compareVersions(reg(), m_meeting, 1, 2));
    for (const ComparedLine &line : compared)
        QVERIFY2(!line.line.text.contains(u"calls to the address"_s), qPrintable(line.line.text));
    MinutesAmendment second = amendment();
    second.approvedOn = reg().today();
    QCOMPARE(amendMinutes(reg(), second).error().kind, Problem::Kind::Refused);
}

void TestAmendMinutes::printsThemAfterTheLockedText()
{
    lock();
    QVERIFY(!paper().contains(u"Amendment"_s));
    MUST(amendMinutes(reg(), amendment()));
    const QString words = paper();
    const qsizetype locked = words.indexOf(u"Three calls to the address"_s);
    const qsizetype amended = words.indexOf(u"Four calls, not three."_s);
    QVERIFY2(locked >= 0 && amended > locked, qPrintable(words));
    QVERIFY(words.indexOf(u"Amendment 1"_s) > locked);
    QVERIFY(words.contains(u"The police counted again."_s));
    QVERIFY(words.contains(u"recorded by %1"_s.arg(reg().actor().name)));
    QVERIFY(words.contains(u"with 1 amendment"_s));
}

void TestAmendMinutes::leavesItsEntryInTheTrail()
{
    lock();
    MUST(amendMinutes(reg(), amendment()));
    const AuditEntry entry = m_job->trail().first();
    QCOMPARE(entry.event.verb, AuditVerb::Alter);
    QCOMPARE(entry.event.subject.kind, SubjectKind::Minutes);
    QCOMPARE(entry.event.fields, QStringList{u"amendment"_s});
    QCOMPARE(entry.event.reason, u"The police counted again."_s);
    QVERIFY(std::any_of(entry.event.about.begin(), entry.event.about.end(), [this](const Subject &subject) {
        return subject.kind == SubjectKind::CaseFile && subject.id == m_item.caseId.value();
    }));
}

void TestAmendMinutes::changesNoRowAfterwards()
{
    lock();
    MUST(amendMinutes(reg(), amendment()));
    for (const char *sql : {"UPDATE minutes_amendment SET text = 'x'", "UPDATE minutes_version SET content = 'x'"}) {
        const Result<> changed = reg().change(Operation::WriteMinutes, [sql](Change &change) -> Result<> {
            Statement(change.db(), sql).run();
            change.audit({AuditVerb::Alter, {SubjectKind::Minutes, 1}});
            return {};
        });
        QVERIFY2(!changed, sql);
        QCOMPARE(changed.error().kind, Problem::Kind::Store);
    }
}

QTEST_MAIN(TestAmendMinutes)
#include "tst_AmendMinutes.moc"
