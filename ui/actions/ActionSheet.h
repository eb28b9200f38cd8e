// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"
#include "ui/shell/Page.h"

namespace marac {

class DraftedForm;
class FactSheet;
class Form;

/// One action in the reading pane: what was agreed, what its agency has reported, and the form for the next report (R034) or
/// the way to take back one that was wrong.
class ActionSheet final : public QWidget
{
    Q_OBJECT

public:
    ActionSheet(PageContext &context, const ActionFile &file, QWidget *parent = nullptr);

    bool hasUnsavedWork() const;

Q_SIGNALS:
    void changed();
    /// Its agency was chased, which is to be recorded.
    void chaseAsked(marac::AgencyId agency);

private:
    void addReports(FactSheet *sheet);
    void askToTakeBack();
    void addChasing(FactSheet *sheet);
    Form *feedbackForm();

    PageContext &m_context;
    ActionFile m_file;
    DraftedForm *m_draft = nullptr;
};

} // namespace marac
