// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/AttendanceSection.h"

#include "core/documents/Dates.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/SignedWording.h"
#include "core/meetings/attendance/UndertakingGate.h"
#include "ui/meetings/AttendanceWords.h"
#include "ui/meetings/AttendeeForm.h"
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

static constexpr int fewestLines = 8;

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
        connect(somebodyElse, &AttendeeForm::added, this, [this] {
            if (isInSession()) // the form is folded away then, and the keyboard would be nowhere
                m_table->view()->setFocus(Qt::OtherFocusReason);
            Q_EMIT changed();
        });
        column->addWidget(somebodyElse);
        if (isInSession() && hasChair(file.meeting, file.attendance))
            foldAway(somebodyElse);
        m_keeps = true;
    }
    rememberList(context, m_table);
    m_table->setFilter({}); // another meeting's words must not hide a line of this one
    dress();
}

/// Until somebody asks for it, and while nobody is half added.
void AttendanceSection::foldAway(AttendeeForm *form)
{
    auto *more = new QPushButton(tr("Somebody else…"), this);
    more->setObjectName(u"addSomebody"_s);
    m_table->addToolWidget(more);
    form->offerToLeave();
    const auto unfold = [form, more](bool isAsked) {
        form->setVisible(isAsked);
        more->setVisible(!isAsked);
    };
    unfold(form->isTyped());
    connect(more, &QPushButton::clicked, form, [form, unfold] {
        unfold(true);
        form->begin();
    });
    connect(form, &AttendeeForm::cancelled, this, [this, unfold] {
        unfold(false);
        m_table->view()->setFocus(Qt::OtherFocusReason);
    });
}

/// In session some lines stay in sight whatever else stands on the sheet.
void AttendanceSection::dress()
{
    if (!isInSession())
        return;
    const int line = fontMetrics().height() + 14;
    const int head = line + 2 * theme::grid;
    m_table->view()->setMinimumHeight(head + std::min(fewestLines, m_model->rowCount()) * line);
}

void AttendanceSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (theme::isChange(*event) || event->type() == QEvent::FontChange)
        dress();
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

} // namespace marac
