// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/Stage.h"

#include "app/Pages.h"
#include "core/demonstration/MakeDemonstration.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/schema/Migrations.h"
#include "tests/proof/access/Dialogs.h"
#include "tests/support/MainJob.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace marac::proof {

/// Memory where the system offers it: thousands of flushes to a real disk would be most of the time.
static QString quickPlace()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/marac-proof-XXXXXX");
}

Stage::Stage()
    : m_folder(quickPlace()), m_clock(QDate(2026, 10, 8)),
      m_path(m_folder.filePath(QStringLiteral("demonstration.marac")))
{
    MUST(makeDemonstration({m_path, m_clock.today(), m_folder.path(), test::TestRegister::cheapPolicy(), {}}));
}

ShellParts Stage::parts() const
{
    return {&m_clock, registerMigrations(), m_folder.path(), test::TestRegister::cheapPolicy(), allPages(), {}};
}

std::unique_ptr<Register> Stage::openAs(Role role) const
{
    const Demonstration people = demonstrationPeople();
    const auto user = std::find_if(people.users.begin(), people.users.end(),
                                   [role](const DemonstrationUser &one) { return one.role == role; });
    if (user == people.users.end())
        qFatal("the demonstration has nobody of a role");
    return *MUST(Register::open(parts().place(m_path), user->login, test::typed(people.passphrase)));
}

qint64 Stage::meetingOfTheDay(Register &reg) const
{
    const QList<MeetingRow> meetings = *MUST(listMeetings(reg));
    for (const MeetingRow &row : meetings) {
        if (row.meeting.heldOn == reg.today() && row.cases > 0)
            return row.meeting.id.value();
    }
    qFatal("the demonstration has no meeting on its last day");
}

void Stage::openTheMeeting(Register &reg) const
{
    const MeetingId meeting(meetingOfTheDay(reg));
    MUST(inviteOfficers(reg, meeting));
    MUST(openMeeting(reg, meeting));
    const AttendanceId first = MUST(consultMeeting(reg, meeting))->attendance.first().id;
    MUST(recordArrival(reg, first));
    MUST(recordSignature(reg, first));
}

std::unique_ptr<MainWindow> windowOf(const ShellParts &parts, std::unique_ptr<Register> opened)
{
    auto window = std::make_unique<MainWindow>(parts);
    window->resize(1366, 768);
    window->show();
    window->enter(std::move(opened));
    letItWork();
    return window;
}

} // namespace marac::proof
