// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ReasonDialog.h"

#include "core/base/Text.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/Style.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

static constexpr int dialogChars = 64;

ReasonDialog::ReasonDialog(const ReasonQuestion &question, QWidget *parent)
    : QDialog(parent), m_form(new Form(this)), m_reason(new NarrativeEdit(QStringLiteral("reason")))
{
    setWindowTitle(tr("MARAC Register"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    column->addWidget(new HeadingLabel(question.title, this));
    column->addWidget(new PlainLabel(question.text, this));
    column->addWidget(m_form);
    m_form->add(question.reasonLabel, m_reason,
                {.hint = tr("The audit trail keeps it. Write what a later reader needs, without names.")});
    if (!question.deciders.isEmpty()) {
        // With one there is nothing to choose; of several none is taken for granted.
        m_decider =
            m_form->add(tr("The chair wh&o decided"),
                        new Choice(QStringLiteral("decider"), question.deciders.size() > 1), {.fillsWidth = false});
        for (const QString &name : question.deciders)
            m_decider->addCode(name, text::shown(name));
    }
    QPushButton *goAhead = m_form->addMainButton(QStringLiteral("goAhead"), question.goAhead);
    QPushButton *cancel = m_form->addButton(QStringLiteral("cancel"), tr("&Cancel"));
    connect(goAhead, &QPushButton::clicked, this, &ReasonDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * dialogChars);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->kept();
}

QString ReasonDialog::decider() const
{
    return m_decider ? m_decider->code() : QString();
}

void ReasonDialog::submit()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    QList<FieldProblem> missing;
    if (reason().isEmpty())
        missing.append({QStringLiteral("reason"), tr("Give a reason; nothing is done without one.")});
    if (m_decider && decider().isEmpty())
        missing.append({QStringLiteral("decider"), tr("Choose who decided it.")});
    if (!missing.isEmpty()) {
        m_form->showProblem({Problem::Kind::Invalid, {}, missing});
        return;
    }
    accept();
}

ConfirmDialog::ConfirmDialog(const Question &question, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("MARAC Register"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    column->addWidget(new HeadingLabel(question.title, this));
    column->addWidget(new PlainLabel(question.text, this));
    column->addSpacing(theme::grid);
    auto *row = new QHBoxLayout;
    auto *goAhead = new QPushButton(question.goAhead, this);
    goAhead->setObjectName(QStringLiteral("goAhead"));
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    Style::makeMain(goAhead);
    row->addWidget(goAhead);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    connect(goAhead, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *first = question.grave ? cancel : goAhead;
    first->setDefault(true);
    first->setFocus();
    setMinimumWidth(fontMetrics().averageCharWidth() * dialogChars);
}

} // namespace marac
