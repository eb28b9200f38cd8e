// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Prompts.h"

#include <QDialog>

namespace marac {

class Choice;
class Form;
class NarrativeEdit;

/// Asks for a reason before something that the trail must explain: an override, a disclosure. Opened with open(), never
/// exec(). The editor is named "reason", the choice of who decided "decider", the buttons "goAhead" and "cancel". Closed by
/// a lock, or by Esc, it leaves what was typed as a draft where the question names one; "cancel" gives it up.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReasonDialog(const ReasonQuestion &question, QWidget *parent = nullptr);
    QString reason() const;
    QString decider() const; ///< empty where the question names nobody
    Form *form() const { return m_form; }

private:
    void submit();

    Form *m_form;
    NarrativeEdit *m_reason;
    Choice *m_decider = nullptr; ///< only where the question names who may have decided
};

/// Asks whether to go ahead. Buttons "goAhead" and "cancel".
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmDialog(const Question &question, QWidget *parent = nullptr);
};

} // namespace marac
