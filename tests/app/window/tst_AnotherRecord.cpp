// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/audit/AuditTable.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/register/RegisterCore.h"
#include "tests/support/AtTheWindow.h"
#include "ui/shell/window/Workspace.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// A page is left with one record on it and sought out again for another: the trail says that the other was read, and not that
/// the first was, which nobody saw again.
class TestAnotherRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyWhatIsSeenIsRecorded_data();
    void onlyWhatIsSeenIsRecorded();
    void whatStaysInSightIsReadAgain();

private:
    /// How often the trail says that it was read.
    qsizetype looks(SubjectKind kind, qint64 id);
    void go(const char *page, qint64 id = 0) { m_at->window().workspace()->go(QString::fromLatin1(page), id); }

    std::unique_ptr<test::AtTheWindow> m_at;
    QList<qint64> m_cases;
    QList<qint64> m_referrals;
    QList<qint64> m_meetings;
    QList<qint64> m_actions;
};

void TestAnotherRecord::initTestCase()
{
    m_at = std::make_unique<test::AtTheWindow>([this](test::MainJob &job) {
        for (const QDate day : {QDate(2026, 11, 12), QDate(2026, 12, 10)})
            m_meetings << job.meetingOn(day).value();
        for (const ReferralEntry &entry : {job.oseiReferral(), job.referralOf(u"Maria"_s, u"Kowalska"_s)}) {
            const CaseFileId file = job.acceptedCase(entry).caseId;
            m_cases << file.value();
            m_referrals << MUST(consultCaseFile(job.reg(), file))->referrals.last().referral.id.value();
        }
        const MeetingId heard(m_meetings.first());
        job.openOn(QDate(2026, 11, 12), heard);
        job.firstArrives(heard);
        for (const QString &text : {u"Visit the address."_s, u"Tenancy warning upstairs."_s}) {
            Action action;
            action.agendaItemId = MUST(consultMeeting(job.reg(), heard))->agenda.first().item.id;
            action.ownerAgencyId = job.agency("HHR");
            action.text = text;
            action.dueOn = QDate(2026, 11, 19);
            m_actions << MUST(keepAction(job.reg(), action))->value();
        }
    });
    m_at->unlock();
}

qsizetype TestAnotherRecord::looks(SubjectKind kind, qint64 id)
{
    const AuditFilter filter{.about = Subject{kind, id}, .verb = AuditVerb::Consult, .limit = 1000};
    const QList<AuditEntry> about = AuditTable::page(*RegisterInside::of(m_at->window().workspace()->reg()).db, filter);
    return std::count_if(about.begin(), about.end(), [&](const AuditEntry &entry) {
        return entry.event.subject.kind == kind && entry.event.subject.id == id;
    });
}

void TestAnotherRecord::onlyWhatIsSeenIsRecorded_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<SubjectKind>("kind");
    QTest::addColumn<QList<qint64>>("records");
    QTest::newRow("cases") << "cases"_ba << SubjectKind::CaseFile << m_cases;
    QTest::newRow("referrals") << "referrals"_ba << SubjectKind::Referral << m_referrals;
    QTest::newRow("meetings") << "meetings"_ba << SubjectKind::Meeting << m_meetings;
    QTest::newRow("minutes") << "minutes"_ba << SubjectKind::Minutes << m_meetings;
    QTest::newRow("actions") << "actions"_ba << SubjectKind::Action << m_actions;
}

void TestAnotherRecord::onlyWhatIsSeenIsRecorded()
{
    QFETCH(QByteArray, page);
    QFETCH(SubjectKind, kind);
    QFETCH(QList<qint64>, records);
    go(page.constData(), records.at(0));
    go("today");
    const qsizetype ofFirst = looks(kind, records.at(0));
    const qsizetype ofSecond = looks(kind, records.at(1));
    QVERIFY(ofFirst > 0);
    go(page.constData(), records.at(1));
    QCOMPARE(looks(kind, records.at(0)), ofFirst);
    QCOMPARE(looks(kind, records.at(1)), ofSecond + 1);
    go(page.constData(), records.at(1)); // the same again is one look, too
    QCOMPARE(looks(kind, records.at(1)), ofSecond + 2);
}

void TestAnotherRecord::whatStaysInSightIsReadAgain()
{
    go("cases", m_cases.at(0));
    go("today");
    const qsizetype before = looks(SubjectKind::CaseFile, m_cases.at(0));
    go("cases");
    QCOMPARE(looks(SubjectKind::CaseFile, m_cases.at(0)), before + 1);
    QVERIFY2(m_at->says(u"Osei"_s), qPrintable(m_at->words()));
}

QTEST_MAIN(TestAnotherRecord)
#include "tst_AnotherRecord.moc"
