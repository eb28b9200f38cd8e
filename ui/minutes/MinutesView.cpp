// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/MinutesView.h"

#include "core/actions/hearing/ConsultHearings.h"
#include "ui/cases/CaseWords.h"
#include "ui/minutes/MinutesPage.h"
#include "ui/minutes/MinutesSheet.h"
#include "ui/widgets/forms/FormTyping.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

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
      m_offer(new Banner(Tone::Info, {}, this))
{
    auto *header = new PageHeader(tr("Minutes"));
    header->setSubtitle(tr("Written while the cases are heard; approved by the chair; then locked for good."));
    auto *list = new RecordTable(u"minutes"_s, tr("Minutes"));
    list->setModel(m_model);
    list->setEmptyState(
        new EmptyState(u"meetings"_s, tr("No minutes yet"), tr("They begin when a meeting is opened on its day."), {}));
    m_page = new ListDetail(u"minutes"_s, header, list, this);
    m_page->setListShare(28);
    m_page->setNothingChosen(tr("Choose a meeting and press Return to open its minutes."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_offer);
    column->addWidget(m_page);
    m_offer->setObjectName(u"minutesDraft"_s);
    m_offer->hide();
    connect(m_offer->addButton(u"goOn"_s, tr("Go on with it")), &QPushButton::clicked, this, &MinutesView::takeUpDraft);
    connect(m_offer->addButton(u"dropDraft"_s, tr("Drop it")), &QPushButton::clicked, this,
            [this] { dropDrafts(m_aside.keys()); });
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

void MinutesView::readList()
{
    const Result<QList<MeetingRow>> rows = listMeetings(m_context.reg(), 100000);
    if (!rows) {
        m_model->setRows({});
        m_context.prompts().failed(rows.error());
        return;
    }
    QList<MeetingRow> begun;
    for (const MeetingRow &row : *rows) {
        if (row.meeting.state == MeetingState::InSession || row.meeting.state == MeetingState::Held)
            begun << row;
    }
    m_model->setRows(begun);
}

void MinutesView::refresh()
{
    readDrafts();
    readList();
    if (m_shown.isValid())
        show(m_shown);
}

void MinutesView::openRecord(qint64 recordId)
{
    m_page->list()->setCurrentRecord(recordId);
    m_case = 0;
    show(MeetingId(recordId));
}

MinutesSheet *MinutesView::sheet() const
{
    return qobject_cast<MinutesSheet *>(m_page->detail());
}

bool MinutesView::hasUnsavedWork() const
{
    return !m_typed.isEmpty() || (sheet() && sheet()->hasUnsavedWork());
}

void MinutesView::turn(const char *button)
{
    if (auto *step = sheet() ? sheet()->findChild<QPushButton *>(QString::fromLatin1(button)) : nullptr)
        step->click();
}

void MinutesView::rememberTyping()
{
    if (!sheet())
        return;
    const QHash<QString, FormTyping *> all = sheet()->typing();
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (!one.value()->isEmpty())
            m_typed.insert(one.key(), {m_shown, one.value()->typed()});
    }
}

void MinutesView::show(MeetingId id)
{
    rememberTyping();
    const Result<MinutesFile> file = consultMinutes(m_context.reg(), id);
    m_shown = file ? id : MeetingId();
    if (!file) {
        m_page->setDetail(nullptr);
        m_context.prompts().failed(file.error());
        return;
    }
    for (int i = 0; i < file->hearings.size(); ++i) {
        if (MinutesSheet::caseKey(file->hearings.at(i).row.item.id) == m_wanted)
            m_case = i;
    }
    m_wanted.clear();
    auto *minutes = new MinutesSheet(m_context, *file, m_case, this);
    const QHash<QString, FormTyping *> all = minutes->isEditable() ? minutes->typing() : QHash<QString, FormTyping *>();
    for (auto one = all.begin(); one != all.end(); ++one) {
        one.value()->takeOver(m_aside.take(one.key()).typed);
        one.value()->takeOver(m_typed.take(one.key()).typed);
    }
    connect(minutes, &MinutesSheet::caseChosen, this, [this](int index) { m_case = index; });
    connect(
        minutes, &MinutesSheet::changed, this,
        [this] {
            readList();
            show(m_shown);
            dropKeptDrafts();
        },
        Qt::QueuedConnection);
    m_page->setDetail(minutes);
    offerDrafts();
}

static const QString draftForm = u"minutes"_s;

void MinutesView::saveDraft()
{
    rememberTyping();
    for (auto one = m_typed.begin(); one != m_typed.end(); ++one) {
        const QJsonObject content{{u"meeting"_s, one->meeting.value()}, {u"typed"_s, one->typed}};
        const Result<> kept =
            m_context.reg().keepDraft(draftForm, one.key(), QJsonDocument(content).toJson(QJsonDocument::Compact));
        if (kept)
            m_kept.insert(one.key());
        else
            m_context.prompts().failed(kept.error());
    }
}

void MinutesView::readDrafts()
{
    if (m_draftsRead || !m_context.reg().may(Operation::WriteMinutes))
        return;
    m_draftsRead = true;
    const QList<Draft> drafts = m_context.reg().drafts().value_or(QList<Draft>());
    for (const Draft &draft : drafts) {
        if (draft.form != draftForm)
            continue;
        const QJsonObject content = QJsonDocument::fromJson(draft.content).object();
        m_aside.insert(draft.subject,
                       {MeetingId(content.value(u"meeting"_s).toInteger()), content.value(u"typed"_s).toObject()});
        m_kept.insert(draft.subject);
    }
    offerDrafts();
}

void MinutesView::offerDrafts()
{
    m_offer->show(Tone::Info, tr("What you typed in the minutes before the register was locked is put aside."));
    m_offer->setVisible(!m_aside.isEmpty());
}

void MinutesView::takeUpDraft()
{
    const QString key = m_aside.begin().key();
    const MeetingId meeting = m_aside.begin()->meeting;
    m_wanted = key;
    m_page->list()->setCurrentRecord(meeting.value());
    show(meeting);
    if (m_aside.contains(key))
        m_context.prompts().warn(tr("These minutes can't be written just now, or are no draft any more. What you typed "
                                    "stays put aside."));
}

void MinutesView::dropDrafts(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const Result<> dropped = m_context.reg().dropDraft(draftForm, key); !dropped) {
            m_context.prompts().failed(dropped.error());
            return;
        }
        m_aside.remove(key);
        m_kept.remove(key);
    }
    offerDrafts();
}

/// What has been kept in the minutes since needs no draft.
void MinutesView::dropKeptDrafts()
{
    const QHash<QString, FormTyping *> inSight = sheet() ? sheet()->typing() : QHash<QString, FormTyping *>();
    QStringList done;
    for (const QString &key : std::as_const(m_kept)) {
        const FormTyping *typing = inSight.value(key);
        if (!m_aside.contains(key) && !m_typed.contains(key) && (!typing || typing->isEmpty()))
            done << key;
    }
    dropDrafts(done);
}

Page minutesPage()
{
    return {u"minutes"_s,
            MinutesView::tr("Minutes"),
            u"minutes"_s,
            45,
            Operation::ConsultMinutes,
            [](PageContext &context, QWidget *parent) -> PageView * { return new MinutesView(context, parent); }};
}

} // namespace marac
