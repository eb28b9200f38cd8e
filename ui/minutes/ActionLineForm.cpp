// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/ActionLineForm.h"

#include "core/actions/hearing/KeepHearing.h"
#include "core/calendar/DueTime.h"
#include "ui/minutes/ActionWarning.h"
#include "ui/minutes/HearingWords.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/writing/LineAid.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

ActionLineForm::ActionLineForm(PageContext &context, const MinutesFile &file, const Hearing &hearing, QWidget *parent)
    : QWidget(parent), m_context(context), m_terms{file.meeting.meeting.heldOn, file.meeting.agencies, file.withdrawn,
                                                   file.calendar, file.meeting.meeting.startsAt},
      m_item(hearing.row.item.id), m_riskItems(hearing.riskItems), m_form(new Form(this)),
      m_line(new LineEdit(u"actionLine"_s)), m_reading(new TextLabel({}, TextSize::Body, TextLabel::Ink::Text)),
      m_warning(new ActionWarning(file, hearing, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->setObjectName(u"actionLineForm"_s);
    m_line->setLimit(text::narrativeLimit);
    new LineAid(m_line);
    m_form->add(
        tr("One line &for an action"), m_line,
        {.hint =
             tr("Who, what, by which day (and time) and the risk item, for example: HHR tenancy warning by Thu #11, or "
                "FRS letterbox blocker by today 18:00")});
    m_reading->setObjectName(u"lineReading"_s);
    m_form->addWidget(m_reading);
    m_form->addWidget(m_warning);
    m_agree = m_form->addMainButton(u"agreeLine"_s, tr("Agree it"));
    connect(m_line, &QLineEdit::textChanged, this, &ActionLineForm::read);
    connect(m_agree, &QPushButton::clicked, this, &ActionLineForm::finish);
    m_draft =
        new DraftedForm(m_context, m_form,
                        {u"minutes/actionLine"_s, u"%1/%2"_s.arg(file.meeting.meeting.id.value()).arg(m_item.value())});
    read();
}

void ActionLineForm::begin()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void ActionLineForm::read()
{
    const QString typed = m_line->kept();
    m_read = readActionLine(typed, m_terms);
    m_warning->read(m_read.text, m_read.owner);
    QString understood = typed.isEmpty() ? QString() : understoodWords(m_read, m_riskItems);
    if (m_read.dueOn.isValid() && isPastDue(m_read.dueOn, m_read.dueAt, m_context.clock().now()))
        understood += u'\n' + tr("That time has passed already.");
    m_reading->setShown(understood);
    m_reading->setVisible(!understood.isEmpty());
    m_line->setAccessibleDescription(QStringList{understood, m_warning->words()}.join(u' ').trimmed());
    m_agree->setVisible(!typed.isEmpty());
    m_agree->setText(m_read.isComplete() ? tr("Agree it") : tr("Complete it in the fields"));
    if (m_line->hasFocus()) // once the form has its new size
        QTimer::singleShot(0, this, &ActionLineForm::keepInSight);
}

/// What is understood, and the warning, grow under the line while it is typed.
void ActionLineForm::keepInSight()
{
    QWidget *part = parentWidget();
    while (part && !qobject_cast<QScrollArea *>(part))
        part = part->parentWidget();
    if (auto *scroll = qobject_cast<QScrollArea *>(part)) {
        scroll->widget()->layout()->activate();
        scroll->ensureWidgetVisible(this);
    }
}

void ActionLineForm::finish()
{
    if (m_line->kept().isEmpty())
        return;
    m_form->clearProblems();
    const ActionLine line = m_read;
    if (line.isComplete()) {
        Action action;
        action.agendaItemId = m_item;
        action.ownerAgencyId = line.owner;
        action.text = line.text;
        action.dueOn = line.dueOn;
        action.dueAt = line.dueAt;
        action.riskItem = line.riskItem;
        if (const Result<ActionId> kept = keepAction(m_context.reg(), action); !kept) {
            m_form->showProblem(kept.error());
            return;
        }
    }
    m_line->clear();
    m_draft->done();
    begin();
    if (line.isComplete()) {
        m_context.prompts().saved(tr("The action is agreed."));
        Q_EMIT agreed();
    } else {
        Q_EMIT unfinished(line);
    }
}

} // namespace marac
