// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/AttendanceSection.h"

#include "core/documents/Dates.h"
#include "core/documents/wording/OwnWording.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/attendance/SignedWording.h"
#include "core/meetings/attendance/UndertakingGate.h"
#include "ui/meetings/AttendanceWords.h"
#include "ui/meetings/AttendeeForm.h"
#include "ui/meetings/LastStep.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

using Line = AttendanceSection::Line;

static constexpr std::array<Column<Line>, 8> columns{{
    {"agency", [] { return AttendanceSection::tr("Agency"); }, [](const Line &line) { return line.agencyCode; }},
    titleColumn<Line>(
        {"name", [] { return AttendanceSection::tr("Name"); }, [](const Line &line) { return line.attendance.name; }}),
    {"presence", [] { return AttendanceSection::tr("Presence"); },
     [](const Line &line) { return presenceWord(line.attendance); }, Align::Left, nullptr,
     [](const Line &line) { return presenceTone(line.attendance); }},
    {"undertaking", [] { return AttendanceSection::tr("Undertaking"); },
     [](const Line &line) { return undertakingWord(line.attendance); }, Align::Left, nullptr,
     [](const Line &line) { return undertakingTone(line.attendance); }},
    {"arrived", [] { return AttendanceSection::tr("Arrived"); },
     [](const Line &line) {
         return line.attendance.arrivedAt.isValid()
             ? documents::clockTime(Clock::local(line.attendance.arrivedAt).time())
             : QString();
     }},
    {"designation", [] { return AttendanceSection::tr("Designation"); },
     [](const Line &line) { return designationWord(line.attendance); }},
    {"post", [] { return AttendanceSection::tr("Post"); }, [](const Line &line) { return line.attendance.post; },
     Align::Left, nullptr, nullptr, false},
    {"wording", [] { return AttendanceSection::tr("Wording signed"); },
     [](const Line &line) { return signedWordingText(line.attendance); }, Align::Left, nullptr, nullptr, false},
}};

AttendanceSection::AttendanceSection(PageContext &context, const MeetingFile &file, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(file),
      m_model(new RowsModel<Line>(
          columns, [](const Line &line) { return line.attendance.id.value(); }, this)),
      m_table(new RecordTable(u"attendance"_s, tr("Attendance"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::grid, 0, 0);
    column->addWidget(m_table, 1);
    QList<Line> lines;
    for (const Attendance &attendance : file.attendance) {
        QString code;
        for (const Agency &agency : file.agencies) {
            if (agency.id == attendance.agencyId)
                code = agency.code;
        }
        lines << Line{attendance, code};
    }
    m_table->setModel(m_model);
    auto *empty = new EmptyState(u"users"_s, tr("Nobody is invited yet"),
                                 tr("Everyone designated on the day of the meeting can be invited at once."),
                                 tr("In&vite all designated officers"));
    connect(empty, &EmptyState::firstStep, this, &AttendanceSection::invite);
    m_table->setEmptyState(empty);
    m_model->setRows(lines);
    m_table->view()->installEventFilter(this);
    const bool over = file.meeting.state == MeetingState::Held || file.meeting.state == MeetingState::Cancelled;
    if (context.reg().may(Operation::KeepAttendance) && !over) {
        addTools();
        column->addWidget(new HintLabel(
            tr("In the list one key is enough: P present, S signed, B present and signed, L left, A apologies, T take "
               "back. After S, B and A the next line follows."),
            this));
        auto *somebodyElse = new AttendeeForm(context, file, this);
        connect(somebodyElse, &AttendeeForm::added, this, &AttendanceSection::changed);
        column->addWidget(somebodyElse);
        m_keeps = true;
    }
    rememberList(context, m_table);
    m_table->setFilter({}); // another meeting's words must not hide a line of this one
}

void AttendanceSection::addTools()
{
    const auto add = [this](const QString &name, const QString &text, auto step) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, step);
        m_table->addToolWidget(button);
    };
    add(u"invite"_s, tr("Invite all"), [this] { invite(); });
    add(u"markPresent"_s, tr("&Present"), [this] { take(Step::Present); });
    add(u"markSigned"_s, tr("&Signed"), [this] { take(Step::Signed); });
    add(u"markLeft"_s, tr("Le&ft"), [this] { take(Step::Left); });
    add(u"markApologies"_s, tr("Apologi&es"), [this] { take(Step::Apologies); });
    m_informationSent = new QCheckBox(tr("&information sent"), this);
    m_informationSent->setObjectName(u"informationSent"_s);
    m_informationSent->setToolTip(tr("Ticked when apologies are recorded: the agency sent what it holds on the cases"));
    m_table->addToolWidget(m_informationSent);
    m_informationOn = new DateEdit(u"informationOn"_s, m_context.today(), this);
    m_informationOn->setAccessibleName(tr("Day on which the information came"));
    m_informationOn->setToolTip(tr("The day on which the information came; leave it empty if it is not known"));
    m_informationOn->setDate(m_context.today());
    m_table->addToolWidget(m_informationOn);
    m_informationOn->hide();
    connect(m_informationSent, &QCheckBox::toggled, m_informationOn, &QWidget::setVisible);
    add(u"takeBack"_s, tr("Ta&ke back…"), [this] { takeBack(); });
}

bool AttendanceSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table->view() || event->type() != QEvent::KeyPress || !m_keeps)
        return QWidget::eventFilter(watched, event);
    // A single key alone: what is held down with it makes it another key, such as Ctrl+S.
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier)) == Qt::NoModifier) {
        switch (key->key()) {
        case Qt::Key_P:
            take(Step::Present);
            return true;
        case Qt::Key_S:
            take(Step::Signed);
            return true;
        case Qt::Key_B:
            take(Step::Both);
            return true;
        case Qt::Key_L:
            take(Step::Left);
            return true;
        case Qt::Key_A:
            take(Step::Apologies);
            return true;
        case Qt::Key_T:
            takeBack();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString AttendanceSection::nameOf(AttendanceId id) const
{
    const auto line = std::find_if(m_file.attendance.cbegin(), m_file.attendance.cend(),
                                   [id](const Attendance &one) { return one.id == id; });
    return line == m_file.attendance.cend() ? QString() : text::shown(line->name);
}

/// The papers in the room are printed in the words that are in use.
static QString ownUndertaking(const Register &records)
{
    return documents::OwnWording::inUse(records).ownUndertaking();
}

static Result<> arriveAndSign(Register &records, AttendanceId id)
{
    const QString own = ownUndertaking(records);
    return records.change(Operation::KeepAttendance, [&](Change &change) -> Result<> {
        const Result<> arrived = recordArrival(change, id);
        return arrived ? recordSignature(change, id, own) : arrived;
    });
}

void AttendanceSection::take(Step step)
{
    const AttendanceId id(m_table->currentRecord());
    if (!id.isValid()) {
        m_context.prompts().failed({Problem::Kind::Invalid, tr("Choose a person in the list first."), {}});
        m_table->view()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Register &records = m_context.reg();
    Result<> outcome;
    switch (step) {
    case Step::Present:
        outcome = recordArrival(records, id);
        break;
    case Step::Signed:
        outcome = recordSignature(records, id, ownUndertaking(records));
        break;
    case Step::Both:
        outcome = arriveAndSign(records, id);
        break;
    case Step::Left:
        outcome = recordLeaving(records, id);
        break;
    case Step::Apologies:
        outcome = apologise(id);
        break;
    }
    if (!outcome) {
        m_context.prompts().failed(outcome.error());
        return;
    }
    m_context.prompts().saved(tr("%1: %2.", "a person, and what was recorded of them").arg(nameOf(id), stepWord(step)));
    // Present alone waits for the signature, and who leaves is one among many; after the others the next person is asked.
    if (step == Step::Both || step == Step::Signed || step == Step::Apologies)
        goToNext();
    Q_EMIT changed();
}

/// What is no day is told and nothing is recorded.
Result<> AttendanceSection::apologise(AttendanceId id)
{
    if (!m_informationSent->isChecked())
        return recordApologies(m_context.reg(), id, false);
    if (const QList<FieldProblem> problems = m_informationOn->problems(); !problems.isEmpty()) {
        m_informationOn->setFocus(Qt::OtherFocusReason);
        return failure(Problem::Kind::Invalid, problems.first().text, problems);
    }
    return recordApologies(m_context.reg(), id, true, m_informationOn->date());
}

void AttendanceSection::takeBack()
{
    const AttendanceId id(m_table->currentRecord());
    const auto line = std::find_if(m_file.attendance.cbegin(), m_file.attendance.cend(),
                                   [id](const Attendance &one) { return one.id == id; });
    if (line == m_file.attendance.cend())
        return;
    const LastStep last = lastStepOf(*line);
    const ReasonQuestion question{last.title, last.effect, tr("&Why was it recorded wrongly?"), tr("Take it back")};
    m_context.prompts().askReason(this, question, [this, id, last](const QString &reason) {
        if (const Result<> outcome = last.withdraw(m_context.reg(), id, reason); !outcome) {
            m_context.prompts().failed(outcome.error());
            return;
        }
        m_context.prompts().saved(last.taken);
        m_table->view()->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
}

void AttendanceSection::goToNext()
{
    const QTableView *view = m_table->view();
    const QModelIndex next = view->model()->index(view->currentIndex().row() + 1, 0);
    if (next.isValid())
        m_table->setCurrentRecord(next.data(RecordIdRole).toLongLong());
}

void AttendanceSection::invite()
{
    const Result<int> added = inviteOfficers(m_context.reg(), m_file.meeting.id);
    if (!added) {
        m_context.prompts().failed(added.error());
        return;
    }
    m_context.prompts().saved(tr("%n officer(s) invited.", nullptr, *added));
    Q_EMIT changed();
}

} // namespace marac
