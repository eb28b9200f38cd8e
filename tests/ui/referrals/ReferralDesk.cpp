// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/referrals/ReferralDesk.h"

#include <QApplication>

namespace marac::test {

using namespace Qt::StringLiterals;

void ReferralDesk::begin()
{
    beginJob();
    m_november = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->meetingOn(QDate(2026, 12, 10));
    showPage(referralsPage());
}

void ReferralDesk::open(ReferralId id)
{
    m_view->openRecord(id.value());
    Keyboard::settle();
}

QString ReferralDesk::focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

void ReferralDesk::look(const char *name) const
{
    if (const QString folder = qEnvironmentVariable("MARAC_GRAB"); !folder.isEmpty())
        m_view->grab().save(u"%1/forms-%2.png"_s.arg(folder, QString::fromLatin1(name)));
}

ReferralEntry ReferralDesk::osei() const
{
    ReferralEntry entry;
    Referral &r = entry.referral;
    r.receivedAt = m_job->clock().now();
    r.referringAgencyId = m_job->agency("CCT");
    r.referrerName = u"Ann Leyland"_s;
    r.referrerPhone = u"07700 900140"_s;
    r.incidentOn = QDate(2026, 10, 15);
    r.narrative = u"Paint thrown at the door."_s;
    r.perpetratorUnknown = true;
    r.consent = Consent::Given;
    PartEntry victim;
    victim.person.person.givenName = u"Jelani"_s;
    victim.person.person.familyName = u"Osei"_s;
    entry.parts << victim;
    entry.strands << ReferralStrand{u"race"_s, {}, {}};
    return entry;
}

ReferralId ReferralDesk::assessed(const QString &answers)
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), osei()));
    NewAssessment given = nextAssessment(*MUST(consultReferral(m_job->reg(), id)), m_job->clock().today());
    for (int item = 1; item <= riskItemCount; ++item)
        given.answers.at(item).answer = answers.at(item - 1) == u'y' ? Answer::Yes : Answer::No;
    MUST(recordAssessment(m_job->reg(), given));
    return id;
}

} // namespace marac::test
