// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingsView.h"

#include "core/documents/Dates.h"
#include "ui/allocation/PlaceForm.h"
#include "ui/cases/CaseWords.h"
#include "ui/display/DisplayBanner.h"
#include "ui/meetings/MeetingForm.h"
#include "ui/meetings/MeetingSheet.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int mostWhole = 300; ///< each line is counted by itself

static constexpr std::array<Column<MeetingRow>, 6> columns{{
    {"heldOn", [] { return MeetingsView::tr("Day"); },
     [](const MeetingRow &row) {
         return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(row.meeting.heldOn, u"ddd dd/MM/yyyy"_s);
     },
     Align::Left, [](const MeetingRow &row) { return QVariant(row.meeting.heldOn); }},
    {"kind", [] { return MeetingsView::tr("Kind"); }, [](const MeetingRow &row) { return word(row.meeting.kind); }},
    {"state", [] { return MeetingsView::tr("State"); }, [](const MeetingRow &row) { return word(row.meeting.state); },
     Align::Left, nullptr, [](const MeetingRow &row) { return toneOf(row.meeting.state); }},
    {"cases", [] { return MeetingsView::tr("Cases"); },
     [](const MeetingRow &row) { return MeetingsView::tr("%1 of %2").arg(row.cases).arg(row.meeting.capacity); },
     Align::Right, [](const MeetingRow &row) { return QVariant(row.cases); }},
    {"sent", [] { return MeetingsView::tr("Sent to"); },
     [](const MeetingRow &row) { return QString::number(row.circulatedTo); }, Align::Right,
     [](const MeetingRow &row) { return QVariant(row.circulatedTo); }},
    {"ref", [] { return MeetingsView::tr("Reference"); }, [](const MeetingRow &row) { return row.meeting.ref; },
     Align::Left, nullptr, nullptr, false},
}};

MeetingsView::MeetingsView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context),
      m_model(new RowsModel<MeetingRow>(
          columns, [](const MeetingRow &row) { return row.meeting.id.value(); }, this))
{
    auto *header = new PageHeader(tr("Meetings"));
    header->setSubtitle(
        tr("Case lists go out at least 8 working days before; cases open when everyone present has signed."));
    if (context.reg().may(Operation::KeepMeetings)) {
        QPushButton *full = header->addMainButton(u"callMeeting"_s, tr("Call a &meeting"), u"add"_s);
        // Beside the button's own mnemonic, which a shortcut of the button would replace.
        auto *create = new QShortcut(QKeySequence(QKeySequence::New), this);
        connect(create, &QShortcut::activated, full, &QPushButton::click);
        connect(full, &QPushButton::clicked, this, [this] { call(MeetingForm::next(m_context, MeetingKind::Full)); });
        QPushButton *mini = header->addButton(u"callMini"_s, tr("Call a m&ini MARAC"));
        connect(mini, &QPushButton::clicked, this, [this] { call(MeetingForm::next(m_context, MeetingKind::Mini)); });
    }
    auto *list = new RecordTable(u"meetings"_s, tr("Meetings"));
    m_model->setReader([this](const ListWanted &wanted) { return read(wanted); }, {u"heldOn"_s});
    list->setModel(m_model);
    list->setLongHint(tr("Filter by day, month or year (Ctrl+F)"));
    rememberList(context, list);
    list->setEmptyState(new EmptyState(u"meetings"_s, tr("No meetings yet"),
                                       tr("Call the next full meeting; accepted cases are then placed on it."), {}));
    m_page = new ListDetail(u"meetings"_s, header, list, this);
    m_page->setListShare(36);
    m_page->setNothingChosen(tr("Choose a meeting and press Return to open it."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *display = new DisplayBanner(context, this);
    connect(display, &DisplayBanner::openAsked, this, [this] {
        if (auto *button = m_page->findChild<QPushButton *>(u"openDisplay"_s))
            button->click();
    });
    column->addWidget(display);
    column->addWidget(m_page);
    connect(list, &RecordTable::opened, this, [this](qint64 id) { show(MeetingId(id)); });
}

std::optional<ListPage<MeetingRow>> MeetingsView::read(ListWanted wanted)
{
    wanted.wholeUpTo = mostWhole;
    const Result<ListPage<MeetingRow>> page = listMeetings(m_context.reg(), MeetingList::All, wanted);
    if (page)
        return *page;
    m_context.prompts().failed(page.error());
    return std::nullopt;
}

void MeetingsView::readList()
{
    m_model->readAgain();
}

void MeetingsView::leaveRecord()
{
    m_shown = {};
}

void MeetingsView::refresh()
{
    readList();
    if (m_shown.isValid() && !hasUnsavedWork())
        show(m_shown);
}

void MeetingsView::openRecord(qint64 recordId)
{
    if (recordId == PageContext::newRecord) {
        call(MeetingForm::next(m_context, MeetingKind::Full));
        return;
    }
    show(MeetingId(recordId));
}

bool MeetingsView::hasUnsavedWork() const
{
    const auto *form = qobject_cast<MeetingForm *>(m_page->detail());
    const auto *placing = qobject_cast<PlaceForm *>(m_page->detail());
    return (form && form->isEdited()) || (placing && placing->isEdited());
}

void MeetingsView::show(MeetingId id)
{
    const Result<MeetingFile> file = consultMeeting(m_context.reg(), id);
    m_shown = file ? id : MeetingId();
    if (!file) {
        m_page->setDetail(nullptr);
        m_context.prompts().failed(file.error());
        return;
    }
    auto *sheet = new MeetingSheet(m_context, *file, m_section, this);
    connect(sheet, &MeetingSheet::sectionChosen, this, [this](int section) { m_section = section; });
    connect(sheet, &MeetingSheet::changeAsked, this,
            [this, meeting = file->meeting, chairs = file->chairs] { call(meeting, chairs); });
    connect(sheet, &MeetingSheet::moveAsked, this, [this, id](const QList<AgendaItem> &items) { move(id, items); });
    // Queued: the sheet's own button is still being handled when the sheet is replaced.
    connect(
        sheet, &MeetingSheet::changed, this,
        [this] {
            readList();
            show(m_shown);
        },
        Qt::QueuedConnection);
    m_page->showRecord(id.value(), sheet);
}

void MeetingsView::move(MeetingId from, const QList<AgendaItem> &items)
{
    PlaceForm::open(*m_page, m_context, items, [this, from] {
        readList();
        show(from);
    });
}

void MeetingsView::openDraft(const Draft &draft)
{
    if (const auto kind = fromCode<MeetingKind>(draft.subject)) {
        call(MeetingForm::next(m_context, *kind));
        return;
    }
    static const QHash<QString, int> sections{
        {u"meetings/circulation"_s, 1}, {u"meetings/attendance"_s, 2}, {u"meetings/research"_s, 3}};
    m_section = sections.value(draft.form, m_section);
    const bool moves = draft.form == PlaceForm::moveDraft;
    const MeetingId id(draft.subject.section(u'/', moves ? 0 : -1, moves ? 0 : -1).toLongLong());
    openRecord(id.value());
    if (!moves && draft.form != u"meetings/meeting"_s)
        return;
    const Result<MeetingFile> file = consultMeeting(m_context.reg(), id);
    if (!file)
        return;
    if (!moves) {
        call(file->meeting, file->chairs);
        return;
    }
    const QStringList wanted = draft.subject.section(u'/', 1).split(u',');
    QList<AgendaItem> items;
    for (const AgendaRow &row : file->agenda) {
        if (wanted.contains(QString::number(row.item.id.value())))
            items << row.item;
    }
    if (items.size() == wanted.size())
        move(id, items);
}

void MeetingsView::call(const Meeting &meeting, const QStringList &chairs)
{
    auto *form = new MeetingForm(m_context, meeting, chairs, this);
    connect(
        form, &MeetingForm::kept, this,
        [this](MeetingId id) {
            m_section = 0;
            readList();
            show(id);
        },
        Qt::QueuedConnection);
    connect(
        form, &MeetingForm::cancelled, this,
        [this] {
            if (m_shown.isValid())
                show(m_shown);
            else
                m_page->setDetail(nullptr);
            m_page->list()->view()->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    m_page->showRecord(meeting.id.value(), form);
    form->begin();
}

Page meetingsPage()
{
    return {
        u"meetings"_s,
        MeetingsView::tr("Meetings"),
        u"meetings"_s,
        40,
        Operation::ConsultMeetings,
        [](PageContext &context, QWidget *parent) -> PageView * { return new MeetingsView(context, parent); },
        Page::Group::Work,
        {},
        {{u"meetings/meeting"_s, MeetingsView::tr("the form of a meeting"), Operation::KeepMeetings},
         {u"meetings/circulation"_s, MeetingsView::tr("a circulation of case lists"), Operation::Circulate},
         {u"meetings/attendance"_s, MeetingsView::tr("a temporary officer of a meeting"), Operation::KeepAttendance},
         {u"meetings/research"_s, MeetingsView::tr("the chasing of an agency before a meeting"), Operation::Circulate},
         {PlaceForm::moveDraft, MeetingsView::tr("a move of cases to another meeting"), Operation::DecideException},
         {u"meetings/reason"_s, MeetingsView::tr("a reason asked for with a meeting"), Operation::ConsultMeetings}}};
}

} // namespace marac
