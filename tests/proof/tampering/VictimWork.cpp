// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/Passphrases.h"
#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/making/BackUp.h"
#include "tests/proof/tampering/Content.h"
#include "tests/proof/tampering/Victim.h"

#include <QDir>
#include <QFileInfo>

namespace marac::proof {

using namespace Qt::StringLiterals;

// The work that makes the register, and the moments that are kept of it.

static const QDate firstMeeting(2026, 11, 12);

Victim::Victim() : m_place(m_job.place()), m_path(m_place.path), m_folder(QFileInfo(m_path).absolutePath())
{
    saveVenue(u"Bootle Town Hall"_s);
    hearTheFirstCases();
    workTo(leastBytes * 3 / 4);
    m_olderBackup = makeBackup();
    m_atHalf = lockedMoment();
    changeAPassphrase();
    m_job.as(Role::Administrator);
    workTo(leastBytes);
    m_backup = makeBackup();
    m_justBefore = lockedMoment();
    m_job.as(Role::Administrator);
    saveVenue(u"Southport Town Hall"_s);
    m_now = lockedMoment();
    m_bytes = bytesAt(m_now);
    m_key = admission(u"administrator"_s).unlocked.key.clone();
    restore(); // what coming in left on this computer
    m_content = contentDigest(m_path, *m_key);
    if (m_bytes.size() < leastBytes || m_content.isEmpty())
        qFatal("the register to be altered is not what it must be");
}

Victim::Moment Victim::lockedMoment()
{
    m_job.close();
    return {KeptFiles(m_folder), KeptFiles(m_place.stateFolder)};
}

void Victim::saveVenue(const QString &venue)
{
    Settings settings = m_job.reg().settings();
    settings.venue = venue;
    MUST(saveSettings(m_job.reg(), settings));
}

void Victim::hearTheFirstCases()
{
    const MeetingId meeting = m_job.meetingOn(firstMeeting);
    m_job.meetingOn(QDate(2026, 12, 10));
    for (int i = 0; i < 2; ++i)
        acceptOne(++m_cases);
    m_job.hear(firstMeeting, meeting);
    m_job.setDay(firstMeeting.addDays(1));
}

void Victim::acceptOne(int number)
{
    ReferralEntry entry = m_job.referralOf(u"Case"_s, u"Number %1"_s.arg(number));
    entry.referral.narrative =
        u"Abuse shouted and paint thrown at the door, for the %1. time. "_s.arg(number).repeated(80);
    PersonEntry &victim = entry.parts.first().person;
    victim.person.bornOn = QDate(1950, 1, 1).addDays(number * 97);
    victim.address->paon = QString::number(100 + number);
    victim.address->street = u"Lantern Street %1"_s.arg(QChar(char16_t(u'A' + number % 26)));
    victim.address->isProtected = number % 3 == 0; // its telling words follow from it
    m_job.acceptedCase(entry);
}

void Victim::workTo(qint64 bytes)
{
    constexpr int least = 5;
    constexpr int most = 200;
    for (int made = 0; made < least || (made < most && QFileInfo(m_path).size() < bytes); ++made)
        acceptOne(++m_cases);
}

void Victim::changeAPassphrase()
{
    const QString deputy = u"deputy"_s;
    Register &reg = m_job.as(Role::Deputy);
    MUST(changeOwnPassphrase(reg, test::passphraseFor(deputy), test::passphraseFor(u"another deputy"_s)));
}

QString Victim::makeBackup()
{
    const QString folder = m_folder + u"/backups"_s;
    if (!QDir().mkpath(folder))
        qFatal("no folder for backups");
    return MUST(backUp(m_job.reg(), folder))->path;
}

} // namespace marac::proof
