// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/PageTour.h"

#include "core/keys/RecoveryWords.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "ui/shell/door/RecoveryPanel.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/Workspace.h"
#include "ui/widgets/looks/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPixmap>
#include <QTableView>

#include <algorithm>

namespace marac {

PageTour::PageTour(ShellParts parts, QString folder, QString path, QString login, QString passphrase)
    : m_parts(std::move(parts)), m_folder(std::move(folder)), m_path(std::move(path)), m_login(std::move(login)),
      m_passphrase(std::move(passphrase))
{
}

Result<int> PageTour::run()
{
    const std::pair<Scheme, const char *> schemes[] = {
        {Scheme::Light, "light"}, {Scheme::Dark, "dark"}, {Scheme::HighContrast, "contrast"}};
    for (const auto &[scheme, schemeName] : schemes) {
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            for (const int percent : {100, 200}) {
                const QString name = QStringLiteral("%1x%2-%3-%4")
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(percent)
                                         .arg(QLatin1StringView(schemeName));
                if (const Result<> drawn = drawLook({size, percent, scheme, name}); !drawn)
                    return Failure(drawn.error());
            }
        }
    }
    return m_pictures;
}

static void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

Result<> PageTour::drawLook(const Look &look)
{
    m_look = look.name;
    theme::apply(look.scheme, look.textPercent);
    MainWindow window(m_parts);
    window.resize(look.size);
    window.show();
    drawDoors(window);

    QString typed = m_passphrase;
    const Result<Passphrase> passphrase = Passphrase::take(typed);
    if (!passphrase)
        return Failure(passphrase.error());
    Result<std::unique_ptr<Register>> opened = Register::open(m_parts.place(m_path), m_login, *passphrase);
    if (!opened)
        return Failure(opened.error());
    window.enter(std::move(*opened));
    return drawPages(window);
}

void PageTour::drawDoors(MainWindow &window)
{
    window.showStart();
    keep(window, QStringLiteral("start"));
    window.showCreate();
    keep(window, QStringLiteral("create"));
    window.showUnlock(m_path);
    keep(window, QStringLiteral("unlock"));
    // The words of no register.
    RecoveryPanel recovery(Secret::copyOf(QByteArray(recovery::secretBytes, 'm')),
                           {QStringLiteral("Sefton Hate Crime MARAC"), QStringLiteral("R-2026-TOUR"), m_login},
                           *m_parts.clock);
    recovery.resize(window.size());
    keep(recovery, QStringLiteral("recovery-sheet"));
}

Result<> PageTour::drawPages(MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    for (const Page &page : workspace.pages()) {
        workspace.go(page.id);
        if (const Result<> kept = keep(window, page.id); !kept)
            return kept;
        settle();
        auto *list = workspace.view(page.id)->findChild<QTableView *>(page.id + QStringLiteral(".view"));
        if (!list || list->model()->rowCount() == 0 || page.id == QLatin1StringView("today"))
            continue;
        list->setCurrentIndex(list->model()->index(std::min(2, list->model()->rowCount() - 1), 0));
        QKeyEvent open(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(list, &open);
        if (const Result<> kept = keep(window, page.id + QStringLiteral("-record")); !kept)
            return kept;
    }
    static constexpr std::pair<const char *, const char *> forms[] = {
        {"referrals", "newReferral"}, {"meetings", "callMeeting"}, {"agencies", "addAgency"}, {"users", "newUser"}};
    for (const auto &[page, button] : forms) {
        if (const Result<> kept = drawForm(window, QLatin1StringView(page), QLatin1StringView(button)); !kept)
            return kept;
    }
    return drawClosedGate(window);
}

Result<> PageTour::drawForm(MainWindow &window, const QString &page, const QString &button)
{
    Workspace &workspace = *window.workspace();
    workspace.go(page);
    auto *opens = workspace.view(page)->findChild<QAbstractButton *>(button);
    if (!opens)
        return {};
    opens->click();
    return keep(window, page + QStringLiteral("-form"));
}

Result<> PageTour::drawClosedGate(MainWindow &window)
{
    Register &records = window.workspace()->reg();
    const Result<QList<MeetingRow>> meetings = listMeetings(records);
    if (!meetings)
        return Failure(meetings.error());
    const auto today = std::find_if(meetings->begin(), meetings->end(), [&records](const MeetingRow &row) {
        return row.meeting.heldOn == records.today() && row.meeting.state != MeetingState::Held;
    });
    if (today == meetings->end())
        return {};
    // The first look opens it; the others find it so.
    const MeetingId meeting = today->meeting.id;
    if (today->meeting.state == MeetingState::Planned) {
        if (const Result<int> invited = inviteOfficers(records, meeting); !invited)
            return Failure(invited.error());
        if (const Result<> opened = openMeeting(records, meeting); !opened)
            return opened;
        const Result<MeetingFile> file = consultMeeting(records, meeting);
        if (!file)
            return Failure(file.error());
        if (const Result<> came = recordArrival(records, file->attendance.first().id); !came)
            return came;
    }
    for (const char *page : {"meetings", "minutes"}) {
        window.workspace()->go(QLatin1StringView(page), meeting.value());
        if (const Result<> kept = keep(window, QLatin1StringView(page) + QStringLiteral("-closed")); !kept)
            return kept;
    }
    return {};
}

Result<> PageTour::keep(QWidget &window, const QString &name)
{
    settle();
    const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_look);
    if (!window.grab().save(path)) {
        return failure(
            Problem::Kind::Unavailable,
            QCoreApplication::translate(
                "PageTour",
                "A picture could not be written. Those written before it stand; check the folder and its free space."));
    }
    ++m_pictures;
    return {};
}

} // namespace marac
