// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"
#include "ui/shell/Page.h"

namespace marac {

class Form;

/// One action in the reading pane: what was agreed, what its agency has reported, and the form for the next report (R034).
class ActionSheet final : public QWidget
{
    Q_OBJECT

public:
    ActionSheet(PageContext &context, const ActionFile &file, QWidget *parent = nullptr);

    bool hasUnsavedWork() const { return m_edited; }
    /// What is typed of the report, and puts it back into the sheet of the same action.
    QByteArray typed() const;
    void takeUp(const QByteArray &typed);

Q_SIGNALS:
    void changed();

private:
    Form *feedbackForm();

    PageContext &m_context;
    ActionFile m_file;
    Form *m_form = nullptr;
    bool m_edited = false;
};

} // namespace marac
