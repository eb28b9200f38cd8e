// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QSpinBox;

namespace marac {

struct ChaseRule;
class DraftedForm;
class Form;

/// When agencies are chased for their actions (R034): the partnership's own numbers.
class ChasingPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ChasingPane(PageContext &context, QWidget *parent = nullptr);

private:
    void makeForm(const ChaseRule &rule);
    void save();

    PageContext &m_context;
    Form *m_form;
    QSpinBox *m_reminder = nullptr;
    QSpinBox *m_overdue = nullptr;
    QSpinBox *m_escalation = nullptr;
    DraftedForm *m_draft = nullptr;
};

} // namespace marac
