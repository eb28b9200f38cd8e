// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ChasingPane.h"

#include "core/actions/chasing/KeepChaseRule.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/forms/Form.h"

#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int spinChars = 14;

static QSpinBox *spin(const QString &name, int least, int most, int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setValue(value);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * spinChars);
    return box;
}

ChasingPane::ChasingPane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new Form(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addStretch(1);
    const Result<ChaseRule> rule = consultChaseRule(context.reg());
    makeForm(rule.value_or(ChaseRule()));
    m_form->setEnabled(rule.has_value());
    if (!rule)
        m_form->showProblem(rule.error());
    m_draft = new DraftedForm(context, m_form, {u"settings/chasing"_s, {}});
}

void ChasingPane::makeForm(const ChaseRule &rule)
{
    const FieldOptions narrow{.fillsWidth = false};
    m_form->addSection(tr("When an agency is chased"),
                       tr("Counted from the day an action is due. Today lists each step until it is recorded; the "
                          "register itself sends nothing."));
    m_reminder = spin(u"reminderDays"_s, 0, 20, rule.reminderDays);
    m_form->add(tr("Re&minder, working days before"), m_reminder,
                {.hint = tr("0 sends no reminder."), .fillsWidth = false});
    m_overdue = spin(u"overdueDays"_s, 1, 20, rule.overdueDays);
    m_form->add(tr("Told that it is &overdue, working days after"), m_overdue, narrow);
    m_escalation = spin(u"escalationDays"_s, 2, 40, rule.escalationDays);
    m_form->add(tr("&Escalated to the PDMO, working days after"), m_escalation,
                {.hint = tr("The next full meeting then has it among its incomplete actions."), .fillsWidth = false});
    connect(m_form->addMainButton(u"keepChaseRule"_s, tr("&Save these days")), &QPushButton::clicked, this,
            &ChasingPane::save);
}

void ChasingPane::save()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    const ChaseRule rule{m_reminder->value(), m_overdue->value(), m_escalation->value()};
    if (const Result<> kept = keepChaseRule(m_context.reg(), rule); !kept) {
        m_form->showProblem(kept.error());
        return;
    }
    m_draft->done();
    m_context.prompts().saved(tr("Saved. It counts for every action that is open."));
}

} // namespace marac
