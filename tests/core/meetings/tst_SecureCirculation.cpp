// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// R116: a case list is recorded as sent by e-mail only where the agency has a secure address.
class TestSecureCirculation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emailsOnlyToASecureAddress();
};

void TestSecureCirculation::emailsOnlyToASecureAddress()
{
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
    Agency agency = MUST(consultAgency(job.reg(), job.agency("CCT")))->agency;
    agency.secureEmail.clear();
    MUST(keepAgency(job.reg(), agency));
    Circulation sent;
    sent.meetingId = meeting;
    sent.agencyId = agency.id;
    sent.recipient = u"PDMO"_s;
    const Result<CirculationId> refused = recordCirculation(job.reg(), sent);
    QCOMPARE(refused.error().fields.first().field, u"method"_s);
    QVERIFY(refused.error().fields.first().text.contains(agency.code));
    QVERIFY(MUST(consultMeeting(job.reg(), meeting))->circulation.isEmpty());
    sent.method = CirculationMethod::Post;
    MUST(recordCirculation(job.reg(), sent));
    QCOMPARE(MUST(consultMeeting(job.reg(), meeting))->circulation.size(), 1);
    // Another agency's address is secure.
    sent.method = CirculationMethod::SecureEmail;
    sent.agencyId = job.agency("POL");
    MUST(recordCirculation(job.reg(), sent));
}

QTEST_GUILESS_MAIN(TestSecureCirculation)
#include "tst_SecureCirculation.moc"
