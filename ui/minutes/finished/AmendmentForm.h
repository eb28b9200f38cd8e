// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amending/MinutesAmendment.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "ui/shell/Page.h"

namespace marac {

class Choice;
class DateEdit;
class DraftedForm;
class Form;
class NarrativeEdit;

/// For somebody who puts locked minutes right: what it is of, what holds instead and why, whose words they are, and, where they
/// aren't the chair, whose approval it was and on which day. Asks once more before it is added, for nothing takes it back.
class AmendmentForm final : public QWidget
{
    Q_OBJECT

public:
    AmendmentForm(PageContext &context, const MinutesFile &file, QWidget *parent = nullptr);

    /// Something stands in it that is not added.
    bool isBegun() const;
    /// Puts the keyboard into the first field.
    void begin();

Q_SIGNALS:
    void added();

private:
    void addFields(const MinutesFile &file);
    void addApproval(const MinutesFile &file);
    void ask();
    void add();
    MinutesAmendment entered() const;

    PageContext &m_context;
    MeetingId m_meeting;
    Form *m_form;
    Choice *m_case;
    NarrativeEdit *m_text;
    NarrativeEdit *m_reason;
    Choice *m_agency;
    Choice *m_chair = nullptr; ///< nullptr for the chair, who approves as themselves
    DateEdit *m_on = nullptr;
    DraftedForm *m_draft;
};

} // namespace marac
