// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display/DisplaySession.h"

#include "core/meetings/ConsultMeetings.h"
#include "core/register/Lending.h"
#include "ui/shell/ChairDesk.h"
#include "ui/shell/drafts/Drafts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace marac {

using namespace Qt::StringLiterals;

DisplaySession::DisplaySession(PageContext &context, DisplayScreens &screens, QObject *parent)
    : QObject(parent), m_context(context), m_screens(screens)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &DisplaySession::tick);
    connect(&screens, &DisplayScreens::removed, this, &DisplaySession::screenGone);
    connect(&context.reg(), &Register::changed, this, &DisplaySession::noteChange);
}

DisplaySession::~DisplaySession() = default;

DisplaySession &DisplaySession::of(PageContext &context)
{
    // It lives as long as what is typed on the pages is kept: from unlocking to locking.
    auto *session = context.drafts().findChild<DisplaySession *>(QString(), Qt::FindDirectChildrenOnly);
    if (!session) {
        auto *screens = new DisplayScreens(&context.drafts());
        session = new DisplaySession(context, *screens, &context.drafts());
    }
    return *session;
}

AgendaItemId DisplaySession::current() const
{
    return m_agenda.value(m_index);
}

void DisplaySession::open(MeetingId meeting, const QList<AgendaItemId> &agenda, int index, const QWidget *beside)
{
    close();
    m_meeting = meeting;
    m_agenda = agenda;
    goTo(index);
    m_window = std::make_unique<ChairDisplay>();
    connect(m_window.get(), &ChairDisplay::turnAsked, this, &DisplaySession::turn);
    connect(m_window.get(), &ChairDisplay::blankAsked, this, &DisplaySession::blank);
    connect(m_window.get(), &ChairDisplay::revealAsked, this, &DisplaySession::askToReveal);
    // Later: the key or click came through the window itself.
    connect(m_window.get(), &ChairDisplay::closeAsked, this, &DisplaySession::close, Qt::QueuedConnection);
    const std::optional<ScreenPlace> other = m_screens.besides(beside);
    m_screen = other.value_or(ScreenPlace());
    m_window->setAttribute(Qt::WA_ShowWithoutActivating, other.has_value()); // the keyboard stays where somebody types
    if (other) {
        m_window->setGeometry(other->area);
        m_window->showFullScreen();
    } else {
        m_window->resize(960, 640);
        m_window->show();
        m_window->setFocus();
    }
    m_second.start();
    show();
}

void DisplaySession::close()
{
    if (!m_window)
        return;
    m_second.stop();
    m_window.reset();
    m_isBlank = false;
    m_name.clear();
    m_meeting = {};
    m_shows = DisplayCase::Shows::Nothing;
    Q_EMIT changed();
}

void DisplaySession::screenGone(quintptr key)
{
    if (!m_window || m_screen.number == 0 || m_screen.key != key)
        return;
    close();
    m_context.prompts().warn(
        tr("The chair's display is closed: its screen went away. Nothing of it came up elsewhere."));
}

void DisplaySession::follow(MeetingId meeting, const QList<AgendaItemId> &agenda, int index)
{
    if (!m_window || meeting != m_meeting)
        return;
    const bool isSameCase = agenda.value(std::max(0, index)) == current() && m_isWaiting == (index < 0);
    if (isSameCase && agenda == m_agenda)
        return;
    m_agenda = agenda;
    if (isSameCase)
        m_index = std::max(0, index);
    else
        goTo(index);
    show();
}

/// The register is away for a moment, such as while a paper is made: what was asked for is done when it is back. Of several keys
/// pressed meanwhile one counts.
bool DisplaySession::waitsForRegister(std::function<void()> step)
{
    static constexpr int pauseMs = 50;
    if (isHere(m_context.reg()))
        return false;
    if (!std::exchange(m_isWaitingForRegister, true)) {
        QTimer::singleShot(pauseMs, this, [this, step = std::move(step)] {
            m_isWaitingForRegister = false;
            step();
        });
    }
    return true;
}

void DisplaySession::turn(int by)
{
    const int to = qBound(0, m_index + by, int(m_agenda.size()) - 1);
    if (!m_window || to == m_index || m_agenda.isEmpty() || waitsForRegister([this, by] { turn(by); }))
        return;
    goTo(to);
    show();
    Q_EMIT turned(m_meeting, m_index);
}

void DisplaySession::blank()
{
    if (!m_window)
        return;
    m_isBlank = !m_isBlank;
    if (m_isBlank)
        m_name.clear();
    show();
}

void DisplaySession::askToReveal()
{
    if (!m_window || m_shows != DisplayCase::Shows::Case)
        return;
    m_context.prompts().askReason(
        this,
        {tr("Show the name to the room?"),
         tr("The victim's name stands on the chair's display until the next case. Your name, the time and your reason "
            "are recorded."),
         tr("&Why does the room have to know it?"), tr("&Show it")},
        [this, asked = current()](const QString &reason) {
            const Result<QString> name = revealOnDisplay(m_context.reg(), asked, reason);
            if (!name) {
                m_context.prompts().failed(name.error());
                return;
            }
            if (m_window && current() == asked && !m_isBlank) {
                m_name = *name;
                show();
            }
        });
}

/// The name of the case before is hidden again.
void DisplaySession::goTo(int index)
{
    m_isWaiting = index < 0;
    m_index = std::max(0, index);
    m_isDecided = false;
    m_name.clear();
}

/// A case is heard while it is in sight, and while it is blanked.
void DisplaySession::keepTime()
{
    CaseTime &time = m_context.desk().time();
    const QDateTime now = m_context.clock().now();
    const bool isHeard = m_shows == DisplayCase::Shows::Case || m_shows == DisplayCase::Shows::Blank;
    if (m_shows == DisplayCase::Shows::Closed || (isHeard && (m_isDecided || m_isWaiting)))
        time.rest(now);
    else if (isHeard)
        time.take(current(), now);
}

/// The case in sight has left the agenda: what stands in its place comes into sight. False where nothing does.
bool DisplaySession::takeItsPlace()
{
    const Result<MeetingFile> file = consultMeeting(m_context.reg(), m_meeting);
    if (!file || file->agenda.isEmpty())
        return false;
    m_agenda.clear();
    for (const AgendaRow &row : file->agenda)
        m_agenda << row.item.id;
    goTo(std::min(m_index, int(m_agenda.size()) - 1));
    return true;
}

/// Reads the case afresh, which records it, and puts it into sight; blank, nothing is read.
void DisplaySession::show()
{
    if (!m_window)
        return;
    m_isToRead = false;
    if (m_isBlank) {
        put(blankDisplay());
        return;
    }
    if (waitsForRegister([this] { show(); }))
        return;
    Result<DisplayedCase> shown = consultForDisplay(m_context.reg(), m_meeting, current());
    if (!shown && shown.error().kind == Problem::Kind::NotFound && takeItsPlace())
        shown = consultForDisplay(m_context.reg(), m_meeting, current());
    if (shown) {
        m_index = int(std::max<qsizetype>(0, shown->agenda.indexOf(current())));
        m_agenda = shown->agenda;
        m_isDecided = shown->neutral.outcome != HearingOutcome::NotHeard;
        m_allowed = shown->neutral.minutesAllowed;
        put(displayCase(*shown, m_index + 1, int(m_agenda.size()), m_name));
        tick();
    } else if (shown.error().kind == Problem::Kind::Refused) {
        m_name.clear();
        put(closedDisplay());
    } else {
        put(DisplayCase());
    }
}

void DisplaySession::put(const DisplayCase &shown)
{
    m_shows = shown.shows;
    keepTime();
    m_window->show(shown);
    Q_EMIT changed();
}

void DisplaySession::tick()
{
    if (!m_window || m_shows != DisplayCase::Shows::Case)
        return;
    const qint64 seconds = m_context.desk().time().seconds(current(), m_context.clock().now());
    m_window->show(displayTime(seconds * 1000, m_allowed));
}

void DisplaySession::noteChange(const Subject &subject)
{
    static constexpr std::array concerned{SubjectKind::Attendance, SubjectKind::Undertaking, SubjectKind::Meeting,
                                          SubjectKind::AgendaItem, SubjectKind::Action,      SubjectKind::CaseFile,
                                          SubjectKind::Person,     SubjectKind::Address,     SubjectKind::Assessment};
    const bool concerns = std::find(concerned.begin(), concerned.end(), subject.kind) != concerned.end();
    if (!m_window || m_isToRead || !concerns)
        return;
    // Once for all that one change announces, and not inside it.
    m_isToRead = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_window && m_isToRead)
                show();
        },
        Qt::QueuedConnection);
}

QString DisplaySession::words() const
{
    if (!m_window)
        return tr("The chair's display is closed.");
    const QString where =
        m_screen.number > 0 ? tr("Display on screen %1").arg(m_screen.number) : tr("Display in a window");
    const QString place = tr("case %1 of %2").arg(m_index + 1).arg(m_agenda.size());
    switch (m_shows) {
    case DisplayCase::Shows::Case:
        return m_name.isEmpty() ? tr("%1: initials, %2").arg(where, place)
                                : tr("%1: name in full, %2").arg(where, place);
    case DisplayCase::Shows::Closed:
        return tr("%1: cases are closed").arg(where);
    case DisplayCase::Shows::Blank:
        return tr("%1: blank, %2").arg(where, place);
    case DisplayCase::Shows::Nothing:
        break;
    }
    return tr("%1: no case").arg(where);
}

} // namespace marac
