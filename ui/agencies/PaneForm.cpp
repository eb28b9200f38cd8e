// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/PaneForm.h"

#include "ui/widgets/forms/Form.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

PaneForm::PaneForm(QWidget *parent) : QWidget(parent), m_form(new Form(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
}

void PaneForm::addButtons(const QString &mainText)
{
    connect(m_form->addMainButton(QStringLiteral("save"), mainText), &QPushButton::clicked, this, &PaneForm::submit);
    connect(m_form->addButton(QStringLiteral("cancel"), tr("&Cancel")), &QPushButton::clicked, this,
            &PaneForm::cancelled);
}

void PaneForm::begin()
{
    const auto fields = m_form->findChildren<FormField *>();
    if (!fields.isEmpty())
        fields.first()->editor()->setFocus(Qt::OtherFocusReason);
}

void PaneForm::submit()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    const Result<Kept> result = keep();
    if (!result) {
        m_form->showProblem(result.error());
        return;
    }
    Q_EMIT kept(result->agency, result->message);
}

} // namespace marac
