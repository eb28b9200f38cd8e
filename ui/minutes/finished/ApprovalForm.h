// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"
#include "ui/shell/Page.h"

namespace marac {

class Choice;
class DateEdit;
class DraftedForm;
class Form;
class NarrativeEdit;

/// For somebody who records the chair's approval of the minutes: whose it was, on which day, and how it reached them. Asks once
/// more before it is recorded.
class ApprovalForm final : public QWidget
{
    Q_OBJECT

public:
    ApprovalForm(PageContext &context, const MinutesFile &file, QWidget *parent = nullptr);

    /// Something stands in it that is not recorded.
    bool isBegun() const;

Q_SIGNALS:
    void approved();

private:
    void ask();
    void record();

    PageContext &m_context;
    MeetingId m_meeting;
    Form *m_form;
    Choice *m_chair;
    DateEdit *m_on;
    NarrativeEdit *m_reason;
    DraftedForm *m_draft;
};

} // namespace marac
