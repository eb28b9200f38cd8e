// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseDossier.h"
#include "tests/core/monitoring/SharedMeeting.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The file of a person says with whom their case was shared, and who spoke about it (R042).
class TestSharedWith : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsEachListThatHeldTheCase();
    void leavesOutAListThatWentOutBefore();
    void saysWhoSpokeAndWhoWithheld();
    void sharesNothingBeforeAnythingIsSent();

private:
    CaseDossier dossier(CaseFileId id) { return *MUST(consultCaseFile(m_job->reg(), id)); }

    std::unique_ptr<test::MainJob> m_job;
};

static QStringList told(const CaseDossier &dossier)
{
    QStringList lines;
    for (const CaseCirculation &sent : dossier.circulations) {
        lines << u"%1 %2 %3 %4 %5"_s.arg(sent.agencyCode, sent.sentAt.date().toString(Qt::ISODate), toCode(sent.method),
                                         sent.meetingRef, sent.onTime ? u"in time"_s : u"late"_s);
    }
    return lines;
}

void TestSharedWith::init()
{
    m_job = std::make_unique<test::MainJob>();
}

void TestSharedWith::listsEachListThatHeldTheCase()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    const CaseFileId id = m_job->acceptedCase().caseId;
    m_job->setDay(QDate(2026, 10, 30));
    test::circulate(*m_job, meeting, "POL");
    m_job->setDay(QDate(2026, 11, 5));
    test::circulate(*m_job, meeting, "VS", u"Their mailbox was closed."_s);
    QCOMPARE(told(dossier(id)),
             (QStringList{u"POL 2026-10-30 by_hand MTG-2026-11-12 in time"_s,
                          u"VS 2026-11-05 by_hand MTG-2026-11-12 late"_s}));
    QCOMPARE(dossier(id).circulations.first().recipient, u"PDMO"_s);
}

void TestSharedWith::leavesOutAListThatWentOutBefore()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    const CaseFileId first = m_job->acceptedCase().caseId;
    m_job->setDay(QDate(2026, 10, 28));
    test::circulate(*m_job, meeting, "POL");
    m_job->setDay(QDate(2026, 10, 29));
    const CaseFileId second = m_job->acceptedCase(m_job->referralOf(u"Amina"_s, u"Farouk"_s)).caseId;
    test::circulate(*m_job, meeting, "HHR");
    QCOMPARE(told(dossier(first)).size(), 2);
    QCOMPARE(told(dossier(second)), QStringList{u"HHR 2026-10-29 by_hand MTG-2026-11-12 in time"_s});
}

void TestSharedWith::saysWhoSpokeAndWhoWithheld()
{
    const MeetingId meeting = test::holdSharedMeeting(*m_job);
    const CaseFileId id = MUST(consultMeeting(m_job->reg(), meeting))->agenda.first().item.caseId;
    QStringList said;
    for (const CaseContribution &one : dossier(id).contributions)
        said << u"%1 %2 %3"_s.arg(one.agencyCode, toCode(one.kind), one.meetingRef);
    QCOMPARE(said,
             (QStringList{u"POL fact MTG-2026-11-12"_s, u"POL opinion MTG-2026-11-12"_s,
                          u"POL withheld MTG-2026-11-12"_s, u"VS nil MTG-2026-11-12"_s}));
    QCOMPARE(dossier(id).contributions.first().agencyId, m_job->agency("POL"));
}

void TestSharedWith::sharesNothingBeforeAnythingIsSent()
{
    m_job->meetingOn(QDate(2026, 11, 12));
    const CaseDossier fresh = dossier(m_job->acceptedCase().caseId);
    QVERIFY(fresh.circulations.isEmpty());
    QVERIFY(fresh.contributions.isEmpty());
}

QTEST_GUILESS_MAIN(TestSharedWith)
#include "tst_SharedWith.moc"
