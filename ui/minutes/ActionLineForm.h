// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ActionLine.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "ui/shell/Page.h"

class QPushButton;

namespace marac {

class ActionWarning;
class DraftedForm;
class Form;
class LineEdit;
class TextLabel;

/// An action agreed in one line of typing. What is understood stands under the line while it is typed, with a warning where
/// the like was tried before, or is set already. Return agrees it when who, what and by when are said, and the line waits for
/// the next; else what was understood is handed on, to be completed in fields.
class ActionLineForm final : public QWidget
{
    Q_OBJECT

public:
    ActionLineForm(PageContext &context, const MinutesFile &file, const Hearing &hearing, QWidget *parent = nullptr);

    /// Puts the keyboard into the line.
    void begin();

Q_SIGNALS:
    /// An action was kept.
    void agreed();
    /// Something is missing or can't be taken: the line is empty again and the fields are to be filled.
    void unfinished(const marac::ActionLine &line);

private:
    void read();
    void keepInSight();
    void finish();

    PageContext &m_context;
    ActionLineTerms m_terms;
    AgendaItemId m_item;
    QStringList m_riskItems;
    ActionLine m_read;
    Form *m_form;
    LineEdit *m_line;
    TextLabel *m_reading;
    ActionWarning *m_warning;
    QPushButton *m_agree;
    DraftedForm *m_draft = nullptr;
};

} // namespace marac
