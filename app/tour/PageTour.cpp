// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/PageTour.h"

#include "app/tour/DoorTour.h"
#include "app/tour/FormTour.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/schema/FoundRegister.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/Workspace.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace marac {

static const QString newRegister = QStringLiteral("new.marac");

PageTour::PageTour(ShellParts parts, QString folder, QString path, QString login, QString passphrase)
    : m_parts(std::move(parts)), m_album(std::move(folder)), m_path(std::move(path)), m_login(std::move(login)),
      m_passphrase(std::move(passphrase))
{
}

Result<int> PageTour::run(Looks wanted)
{
    if (const Result<> prepared = prepare(); !prepared)
        return Failure(prepared.error());
    constexpr QSize small(1366, 768), large(1920, 1080);
    const Look usual = lookOf(small, 100, Scheme::Light);
    QList<Look> looks{usual};
    if (wanted == Looks::All)
        looks = everyLook({small, large});
    Result<> step = drawForms(usual);
    if (step && wanted == Looks::All)
        step = drawForms(lookOf(small, 200, Scheme::Light));
    for (const Look &look : std::as_const(looks)) {
        if (step)
            step = drawLook(look);
    }
    // Last, for it closes the cases of the day on every page.
    if (step)
        step = openTheMeetingOfTheDay();
    for (const Look &look : std::as_const(looks)) {
        if (step && m_today.isValid())
            step = drawClosedGate(look);
    }
    return step ? m_album.outcome() : Result<int>(Failure(step.error()));
}

QList<PageTour::Look> PageTour::everyLook(const QList<QSize> &sizes)
{
    QList<Look> looks;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        for (const QSize size : sizes)
            looks << lookOf(size, 100, scheme) << lookOf(size, 200, scheme);
    }
    return looks;
}

PageTour::Look PageTour::lookOf(QSize size, int percent, Scheme scheme)
{
    const QString colours = scheme == Scheme::Light ? QStringLiteral("light")
        : scheme == Scheme::Dark                    ? QStringLiteral("dark")
                                                    : QStringLiteral("contrast");
    return {size, percent, scheme,
            QStringLiteral("%1x%2-%3-%4").arg(size.width()).arg(size.height()).arg(percent).arg(colours)};
}

Result<std::unique_ptr<Register>> PageTour::open(const QString &path) const
{
    QString typed = m_passphrase;
    typed.detach();
    const Result<Passphrase> passphrase = Passphrase::take(typed);
    if (!passphrase)
        return Failure(passphrase.error());
    return Register::open(m_parts.place(path), m_login, *passphrase);
}

/// A backup, a copy that the register then leaves behind, and a register that was founded just now.
Result<> PageTour::prepare()
{
    const QFileInfo file(m_path);
    const QString older = m_work.filePath(file.fileName());
    for (const QFileInfo &part : file.dir().entryInfoList({file.fileName() + u'*'}, QDir::Files))
        QFile::copy(part.filePath(), m_work.filePath(part.fileName()));
    {
        const Result<std::unique_ptr<Register>> records = open(m_path);
        const Result<QList<FolderBackup>> made =
            records ? backUpEverywhere(**records) : Result<QList<FolderBackup>>(Failure(records.error()));
        if (!made)
            return Failure(made.error());
        if (!made->first().outcome)
            return Failure(made->first().outcome.error());
        m_backup = made->first().outcome->path;
    }
    if (const Result<std::unique_ptr<Register>> opened = open(older); opened)
        m_album.miss(QStringLiteral("older"));
    else
        m_finding = opened.error();
    QString typed = m_passphrase;
    typed.detach();
    Result<Passphrase> passphrase = Passphrase::take(typed);
    if (!passphrase)
        return Failure(passphrase.error());
    const Result<CreatedRegister> founded =
        foundRegister({m_parts.place(m_work.filePath(newRegister)), QStringLiteral("Sefton Hate Crime MARAC"), m_login,
                       QStringLiteral("Alex Morgan"), std::move(*passphrase)});
    return founded ? Result<>{} : Result<>(Failure(founded.error()));
}

Result<> PageTour::drawLook(const Look &look)
{
    m_album.setLook(look.name);
    theme::apply(look.scheme, look.textPercent);
    MainWindow window(m_parts);
    window.resize(look.size);
    window.show();
    DoorTour door(m_parts, m_path, m_login, m_backup, m_finding);
    door.draw(window, m_album);
    if (!door.unlock(window, m_album, m_passphrase)) {
        return failure(Problem::Kind::Unavailable,
                       QCoreApplication::translate("PageTour",
                                                   "The register could not be unlocked by its door. The pictures made "
                                                   "before stand; check the door in the newest of them."));
    }
    drawPages(window);
    return {};
}

Result<> PageTour::drawInside(const Look &look, const QString &path, const std::function<void(MainWindow &)> &draw)
{
    m_album.setLook(look.name);
    theme::apply(look.scheme, look.textPercent);
    Result<std::unique_ptr<Register>> opened = open(path);
    if (!opened)
        return Failure(opened.error());
    MainWindow window(m_parts);
    window.resize(look.size);
    window.show();
    window.enter(std::move(*opened));
    draw(window);
    return {};
}

Result<> PageTour::drawForms(const Look &look)
{
    const Result<> drawn = drawInside(look, m_path, [this](MainWindow &window) { FormTour(window, m_album).draw(); });
    return drawn ? drawNew(look) : drawn;
}

void PageTour::drawPages(MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    for (const Page &page : workspace.pages()) {
        workspace.go(page.id);
        m_album.keep(window, page.id);
        auto *list = workspace.view(page.id)->findChild<QTableView *>(page.id + QStringLiteral(".view"));
        if (!list || list->model()->rowCount() == 0 || page.id == QLatin1StringView("today"))
            continue;
        list->setCurrentIndex(list->model()->index(std::min(2, list->model()->rowCount() - 1), 0));
        QKeyEvent open(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(list, &open);
        m_album.keep(window, page.id + QStringLiteral("-record"));
    }
    static constexpr std::pair<const char *, const char *> forms[] = {
        {"referrals", "newReferral"}, {"meetings", "callMeeting"}, {"agencies", "addAgency"}, {"users", "newUser"}};
    for (const auto &[page, button] : forms)
        drawForm(window, QLatin1StringView(page), QLatin1StringView(button));
}

void PageTour::drawForm(MainWindow &window, const QString &page, const QString &button)
{
    Workspace &workspace = *window.workspace();
    workspace.go(page);
    auto *opens = workspace.view(page)->findChild<QAbstractButton *>(button);
    if (!opens) {
        m_album.miss(page + QStringLiteral("-form"));
        return;
    }
    opens->click();
    m_album.keep(window, page + QStringLiteral("-form"));
}

/// Somebody has come and not signed.
Result<> PageTour::openTheMeetingOfTheDay()
{
    const Result<std::unique_ptr<Register>> opened = open(m_path);
    if (!opened)
        return Failure(opened.error());
    Register &records = **opened;
    const Result<QList<MeetingRow>> meetings = listMeetings(records);
    if (!meetings)
        return Failure(meetings.error());
    for (const MeetingRow &row : *meetings) {
        if (row.meeting.heldOn == records.today() && row.meeting.state != MeetingState::Held)
            m_today = row.meeting.id;
        if (m_today != row.meeting.id || row.meeting.state != MeetingState::Planned)
            continue;
        if (const Result<int> invited = inviteOfficers(records, m_today); !invited)
            return Failure(invited.error());
        if (const Result<> begun = openMeeting(records, m_today); !begun)
            return begun;
        const Result<MeetingFile> file = consultMeeting(records, m_today);
        if (!file)
            return Failure(file.error());
        if (const Result<> came = recordArrival(records, file->attendance.first().id); !came)
            return came;
    }
    return {};
}

Result<> PageTour::drawClosedGate(const Look &look)
{
    return drawInside(look, m_path, [this](MainWindow &window) {
        for (const char *page : {"meetings", "minutes"}) {
            window.workspace()->go(QLatin1StringView(page), m_today.value());
            m_album.keep(window, QLatin1StringView(page) + QStringLiteral("-closed"));
        }
    });
}

Result<> PageTour::drawNew(const Look &look)
{
    return drawInside(look, m_work.filePath(newRegister), [this](MainWindow &window) {
        for (const Page &page : window.workspace()->pages()) {
            window.workspace()->go(page.id);
            m_album.keep(window, page.id + QStringLiteral("-new"));
        }
    });
}

} // namespace marac
