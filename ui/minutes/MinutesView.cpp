// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/MinutesView.h"

#include "ui/cases/CaseWords.h"
#include "ui/display/DisplayBanner.h"
#include "ui/display/DisplaySession.h"
#include "ui/minutes/MinutesPage.h"
#include "ui/minutes/MinutesSheet.h"
#include "ui/shell/ChairDesk.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/MessageBar.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace marac {

using namespace Qt::StringLiterals;

static QString stateWord(const MeetingRow &row)
{
    const std::optional<MinutesState> state = fromCode<MinutesState>(row.minutesState);
    if (row.meeting.state == MeetingState::InSession)
        return MinutesView::tr("In session");
    if (!state || *state == MinutesState::Draft)
        return MinutesView::tr("Draft");
    return *state == MinutesState::Approved ? MinutesView::tr("Approved") : MinutesView::tr("Locked");
}

static Tone stateTone(const MeetingRow &row)
{
    if (row.meeting.state == MeetingState::InSession)
        return Tone::Warning;
    return row.minutesState == "locked"_L1  ? Tone::Good
        : row.minutesState == "approved"_L1 ? Tone::Info
                                            : Tone::Neutral;
}

static constexpr std::array<Column<MeetingRow>, 4> columns{{
    {"heldOn", [] { return MinutesView::tr("Meeting"); },
     [](const MeetingRow &row) {
         return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(row.meeting.heldOn, u"ddd dd/MM/yyyy"_s);
     },
     Align::Left, [](const MeetingRow &row) { return QVariant(row.meeting.heldOn); }},
    {"state", [] { return MinutesView::tr("Minutes"); }, stateWord, Align::Left, nullptr, stateTone},
    {"kind", [] { return MinutesView::tr("Kind"); }, [](const MeetingRow &row) { return word(row.meeting.kind); },
     Align::Left, nullptr, nullptr, false},
    {"cases", [] { return MinutesView::tr("Cases"); }, [](const MeetingRow &row) { return QString::number(row.cases); },
     Align::Right, [](const MeetingRow &row) { return QVariant(row.cases); }},
}};

MinutesView::MinutesView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context),
      m_model(new RowsModel<MeetingRow>(
          columns, [](const MeetingRow &row) { return row.meeting.id.value(); }, this)),
      m_display(DisplaySession::of(context))
{
    auto *header = new PageHeader(tr("Minutes"));
    header->setSubtitle(tr("Written while the cases are heard; approved by the chair; then locked for good."));
    auto *list = new RecordTable(u"minutes"_s, tr("Minutes"));
    m_model->setReader([this](const ListWanted &wanted) { return read(wanted); }, {u"heldOn"_s});
    list->setModel(m_model);
    list->setLongHint(tr("Filter by day, month or year (Ctrl+F)"));
    rememberList(context, list);
    list->setEmptyState(
        new EmptyState(u"meetings"_s, tr("No minutes yet"), tr("They begin when a meeting is opened on its day."), {}));
    m_page = new ListDetail(u"minutes"_s, header, list, this);
    m_page->setListShare(28);
    m_page->setNothingChosen(tr("Choose a meeting and press Return to open its minutes."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *display = new DisplayBanner(context, this);
    connect(display, &DisplayBanner::openAsked, this, [this] { turn("openDisplay"); });
    column->addWidget(display);
    column->addWidget(m_page);
    connect(
        &m_display, &DisplaySession::turned, this,
        [this](MeetingId meeting, int index) {
            if (meeting != m_shown)
                return;
            m_case = index;
            m_wanted = m_display.current();
            show(m_shown);
        },
        Qt::QueuedConnection);
    const auto key = [this](Qt::Key page, const char *button) {
        auto *shortcut = new QShortcut(Qt::CTRL | page, this);
        connect(shortcut, &QShortcut::activated, this, [this, button] { turn(button); });
    };
    key(Qt::Key_PageUp, "previousCase");
    key(Qt::Key_PageDown, "nextCase");
    connect(list, &RecordTable::opened, this, [this](qint64 id) {
        m_case = 0;
        show(MeetingId(id));
    });
}

std::optional<ListPage<MeetingRow>> MinutesView::read(const ListWanted &wanted)
{
    const Result<ListPage<MeetingRow>> page = listMeetings(m_context.reg(), MeetingList::Begun, wanted);
    if (page)
        return *page;
    m_context.prompts().failed(page.error());
    return std::nullopt;
}

void MinutesView::readList()
{
    m_model->readAgain();
}

void MinutesView::leaveRecord()
{
    m_shown = {};
    m_hasBegun = true; // another meeting is wanted than the one that goes on
}

void MinutesView::refresh()
{
    readList();
    if (m_shown.isValid())
        show(m_shown);
    else if (!std::exchange(m_hasBegun, true))
        goBackToCase();
}

/// Whoever locked the register while a meeting went on is back where they were.
void MinutesView::goBackToCase()
{
    const ChairDesk::Place place = m_context.desk().place();
    if (!place.meeting.isValid() || place.by != m_context.reg().actor().id)
        return;
    m_wanted = place.item;
    m_case = place.item.isValid() ? 0 : MinutesSheet::meetingPart;
    show(place.meeting);
}

/// The agenda as it was read, and for the chair's desk where somebody stands in it.
void MinutesView::noteCase(const MinutesFile &file)
{
    m_agenda.clear();
    for (const AgendaRow &row : file.meeting.agenda)
        m_agenda << row.item.id;
    const Meeting &meeting = file.meeting.meeting;
    const bool goesOn = meeting.state == MeetingState::InSession;
    const bool isHeard = m_case >= 0 && m_case < file.hearings.size() && !file.hearings.at(m_case).row.closed;
    if (goesOn && !isHeard)
        m_context.desk().time().rest(m_context.clock().now());
    m_context.desk().setPlace(goesOn ? ChairDesk::Place{m_context.reg().actor().id, meeting.id, m_agenda.value(m_case)}
                                     : ChairDesk::Place());
}

void MinutesView::openRecord(qint64 recordId)
{
    m_case = 0;
    show(MeetingId(recordId));
}

MinutesSheet *MinutesView::sheet() const
{
    return qobject_cast<MinutesSheet *>(m_page->detail());
}

bool MinutesView::hasUnsavedWork() const
{
    return sheet() && sheet()->hasUnsavedWork();
}

void MinutesView::turn(const char *button)
{
    if (auto *step = sheet() ? sheet()->findChild<QPushButton *>(QString::fromLatin1(button)) : nullptr)
        step->click();
}

void MinutesView::show(MeetingId id)
{
    const Result<MinutesFile> file = consultMinutes(m_context.reg(), id);
    // A case that was moved on the agenda stays in sight.
    if (!m_wanted.isValid() && id == m_shown)
        m_wanted = m_agenda.value(m_case);
    m_shown = file ? id : MeetingId();
    if (!file) {
        m_page->setDetail(nullptr);
        m_context.prompts().failed(file.error());
        return;
    }
    for (int i = 0; i < file->hearings.size(); ++i) {
        if (file->hearings.at(i).row.item.id == m_wanted)
            m_case = i;
    }
    // By the agenda: the cases themselves are not told while the gate is closed.
    m_case = std::min(m_case, int(file->meeting.agenda.size()) - 1);
    m_wanted = {};
    auto *minutes = new MinutesSheet(m_context, *file, m_case, this);
    connect(minutes, &MinutesSheet::caseChosen, this, [this](int index) {
        m_case = index;
        MessageBar::workGoesOn(*this);
    });
    // The display shows cases alone: it waits at the first one.
    connect(minutes, &MinutesSheet::displayAsked, this, [this] { m_display.open(m_shown, m_agenda, m_case, this); });
    connect(
        minutes, &MinutesSheet::changed, this,
        [this] {
            readList();
            show(m_shown);
        },
        Qt::QueuedConnection);
    const QWidget *focus = QApplication::focusWidget();
    const bool wasInside = focus && sheet() && sheet()->isAncestorOf(focus);
    m_page->showRecord(id.value(), minutes);
    // The part before the cases has none of the fields: the keyboard stays at the step that leads on.
    if (wasInside && m_case < 0 && !minutes->isAncestorOf(QApplication::focusWidget()))
        minutes->findChild<QPushButton *>(u"nextCase"_s)->setFocus(Qt::OtherFocusReason);
    noteCase(*file);
    m_display.follow(id, m_agenda, m_case);
}

/// What was typed with a case has "meeting/item" for its subject.
void MinutesView::openDraft(const Draft &draft)
{
    const QString first = draft.subject.section(u'/', 0, 0);
    if (draft.form == u"minutes/reason"_s || !draft.subject.contains(u'/')) {
        PageView::openDraft(draft);
        return;
    }
    m_wanted = AgendaItemId(draft.subject.section(u'/', 1).toLongLong());
    show(MeetingId(first.toLongLong()));
}

Page minutesPage()
{
    return {u"minutes"_s,
            MinutesView::tr("Minutes"),
            u"minutes"_s,
            45,
            Operation::ConsultMinutes,
            [](PageContext &context, QWidget *parent) -> PageView * { return new MinutesView(context, parent); },
            Page::Group::Work,
            {},
            {{u"minutes/contributionForm"_s, MinutesView::tr("what an agency says of a case"), Operation::WriteMinutes},
             {u"minutes/analysisForm"_s, MinutesView::tr("the risk analysis of a case"), Operation::WriteMinutes},
             {u"minutes/actionLine"_s, MinutesView::tr("an action of a case in one line"), Operation::WriteMinutes},
             {u"minutes/actionForm"_s, MinutesView::tr("an action of a case"), Operation::WriteMinutes},
             {u"minutes/notesForm"_s, MinutesView::tr("other business of a meeting"), Operation::WriteMinutes},
             {u"minutes/approval"_s, MinutesView::tr("the approval of minutes"), Operation::ApproveMinutes},
             {u"minutes/amendment"_s, MinutesView::tr("an amendment of minutes"), Operation::ApproveMinutes},
             {u"minutes/reason"_s, MinutesView::tr("a reason asked for with minutes"), Operation::ApproveMinutes}}};
}

} // namespace marac
