// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/FormTour.h"

#include "app/tour/Album.h"
#include "core/actions/ListActions.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/ConsultReferrals.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/NavigationRail.h"
#include "ui/shell/window/Workspace.h"

#include <QAbstractButton>
#include <QDeadlineTimer>
#include <QDialog>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QThread>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

FormTour::FormTour(MainWindow &window, Album &album) : m_window(window), m_album(album)
{
}

void FormTour::draw()
{
    drawReferrals();
    drawCases();
    drawMeeting();
    drawActions();
    drawSettings();
    drawDialogs();
}

/// The first that fits; nothing is to be drawn where the register has none.
template <class Row, class Fits>
static qint64 firstId(const Result<QList<Row>> &rows, Fits fits)
{
    if (!rows)
        return 0;
    const auto found = std::find_if(rows->begin(), rows->end(), fits);
    return found == rows->end() ? 0 : found->id.value();
}

void FormTour::drawReferrals()
{
    Register &reg = m_window.workspace()->reg();
    const Result<QList<ReferralRow>> received = listReferrals(reg, ReferralState::Received);
    const Result<QList<ReferralRow>> accepted = listReferrals(reg, ReferralState::Accepted);
    const qint64 unassessed = firstId(received, [](const ReferralRow &row) { return row.ticks < 0; });
    const qint64 assessed = firstId(received, [](const ReferralRow &row) { return row.ticks >= 0; });
    const qint64 newest = firstId(accepted, [](const ReferralRow &row) { return row.ticks >= 0; });
    const qint64 emergency = firstId(accepted, [](const ReferralRow &row) { return row.emergency; });
    form(u"referrals"_s, unassessed, u"assess"_s, u"risk-form"_s);
    form(u"referrals"_s, unassessed, u"changeReferral"_s, u"referral-change"_s);
    form(u"referrals"_s, assessed, u"accept"_s, u"accept-form"_s);
    form(u"referrals"_s, newest, u"judge"_s, u"override-form"_s);
    form(u"referrals"_s, newest, u"place"_s, u"place-form"_s);
    form(u"referrals"_s, emergency, u"changeSharing"_s, u"without-consent-form"_s);
    form(u"referrals"_s, newest, u"changePerson"_s, u"person-editor"_s);
    m_window.workspace()->go(u"referrals"_s, assessed);
    dialog(*m_window.workspace(), u"return"_s, u"reason-dialog"_s);
}

void FormTour::drawCases()
{
    const Result<QList<CaseFileRow>> files = listCaseFiles(m_window.workspace()->reg());
    const auto isIdle = [](const CaseFileRow &row) {
        return row.state == CaseState::Live && row.lastHeardOn.isValid() && !row.nextMeetingOn.isValid();
    };
    form(u"cases"_s, firstId(files, isIdle), u"closeCase"_s, u"closing-form"_s);
    form(u"cases"_s, firstId(files, isIdle), u"addTransfer"_s, u"transfer-form"_s);
    const auto isClosed = [](const CaseFileRow &row) { return row.state == CaseState::Closed; };
    form(u"cases"_s, firstId(files, isClosed), u"reopenCase"_s, u"reopening-form"_s);
}

void FormTour::drawMeeting()
{
    Workspace &workspace = *m_window.workspace();
    const Result<QList<MeetingRow>> meetings = listMeetings(workspace.reg());
    qint64 coming = 0;
    for (const MeetingRow &row : meetings.value_or(QList<MeetingRow>())) {
        if (row.meeting.state == MeetingState::Planned && row.cases > 0)
            coming = row.meeting.id.value(); // latest first, so the one left is the soonest
    }
    workspace.go(u"meetings"_s, coming);
    tab(u"meetings"_s, u"meetingSections"_s, 1, u"meetings-circulation"_s);
    tab(u"meetings"_s, u"meetingSections"_s, 2, u"meetings-attendance"_s);
    tab(u"meetings"_s, u"meetingSections"_s, 3, u"meetings-research"_s);
    dialog(*workspace.view(u"meetings"_s), u"printAgenda"_s, u"preview-dialog"_s);
    form(u"meetings"_s, coming, u"changeMeeting"_s, u"meeting-change"_s);
}

/// What is due by the week and the month, how it is chased, and what becomes of it in the report.
void FormTour::drawActions()
{
    Workspace &workspace = *m_window.workspace();
    workspace.go(u"today"_s);
    tab(u"today"_s, u"todayViews"_s, 1, u"today-week"_s);
    tab(u"today"_s, u"todayViews"_s, 2, u"today-month"_s);
    const Result<QList<ActionRow>> open = listActions(workspace.reg(), {.state = ActionState::Open});
    form(u"actions"_s, open && !open->isEmpty() ? open->first().action.id.value() : 0, u"chase"_s, u"chase-form"_s);
    workspace.go(u"sharing"_s);
    tab(u"sharing"_s, u"sharingTabs"_s, 2, u"sharing-trend"_s);
}

void FormTour::drawSettings()
{
    m_window.workspace()->go(u"settings"_s);
    for (int pane = 0; pane < 4; ++pane)
        tab(u"settings"_s, u"settingsTabs"_s, pane, u"settings-pane-%1"_s.arg(pane + 1));
}

void FormTour::drawDialogs()
{
    m_window.workspace()->go(u"today"_s);
    dialog(*m_window.workspace()->rail(), u"display"_s, u"display-dialog"_s);
    dialog(*m_window.workspace()->rail(), u"help"_s, u"help-dialog"_s);
}

static constexpr int longestWait = 20'000; ///< milliseconds

/// A paper is made beside the window, which goes to no other page meanwhile.
static void waitUntilBack(const MainWindow &window)
{
    const QDeadlineTimer enough(longestWait);
    while (window.workspace() && window.workspace()->isAway() && !enough.hasExpired()) {
        QThread::msleep(5);
        settle();
    }
}

/// A name without a number stands for the first of several.
bool FormTour::press(QWidget &host, const QString &button)
{
    const QRegularExpression named(u'^' + button + u"(\\.\\d+)?$"_s);
    for (QAbstractButton *found : host.findChildren<QAbstractButton *>(named)) {
        if (found->isVisible() && found->isEnabled()) {
            found->click();
            settle();
            waitUntilBack(m_window);
            return true;
        }
    }
    return false;
}

void FormTour::form(const QString &page, qint64 record, const QString &button, const QString &name)
{
    Workspace &workspace = *m_window.workspace();
    if (record > 0)
        workspace.go(page, record);
    settle();
    if (record > 0 && press(*workspace.view(page), button))
        keepToItsEnd(name);
    else
        m_album.miss(name);
}

void FormTour::keepToItsEnd(const QString &name)
{
    m_album.keep(m_window, name);
    QScrollBar *longest = nullptr;
    for (const QScrollArea *area : m_window.workspace()->pageArea()->findChildren<QScrollArea *>()) {
        QScrollBar *bar = area->verticalScrollBar();
        if (area->isVisible() && (!longest || bar->maximum() > longest->maximum()))
            longest = bar;
    }
    if (!longest || longest->maximum() == 0)
        return;
    longest->setValue(longest->maximum());
    m_album.keep(m_window, name + u"-end"_s);
}

void FormTour::tab(const QString &page, const QString &tabs, int index, const QString &name)
{
    settle();
    auto *sections = m_window.workspace()->view(page)->findChild<QTabWidget *>(tabs);
    if (!sections || index >= sections->count()) {
        m_album.miss(name);
        return;
    }
    sections->setCurrentIndex(index);
    settle();
    keepToItsEnd(name);
}

/// The preview draws its pages in the background.
static void waitForPages(const QDialog &dialog)
{
    const auto *pages = dialog.findChild<QScrollArea *>(u"previewPages"_s);
    const QDeadlineTimer enough(longestWait);
    while (pages && !pages->widget() && !enough.hasExpired()) {
        QThread::msleep(20);
        settle();
    }
}

void FormTour::dialog(QWidget &host, const QString &button, const QString &name)
{
    settle();
    const bool isPressed = press(host, button);
    for (QDialog *open : m_window.findChildren<QDialog *>()) {
        if (!isPressed || !open->isVisible())
            continue;
        waitForPages(*open);
        m_album.keepOver(m_window, *open, name);
        open->close();
        settle();
        return;
    }
    m_album.miss(name);
}

} // namespace marac
