// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"
#include "ui/shell/Page.h"

namespace marac {

class Choice;
class DraftedForm;
class Form;
class LineEdit;

/// Puts somebody on a meeting's attendance list who was not invited as a designated officer: the chair, the minute-taker, an
/// observer, or a temporary officer on the word of their agency's PDMO (R011). Asks for the chair first, as long as the list
/// lacks one.
class AttendeeForm final : public QWidget
{
    Q_OBJECT

public:
    AttendeeForm(PageContext &context, const MeetingFile &file, QWidget *parent = nullptr);

    /// Puts the keyboard into the first of name and agency that is still empty.
    void begin();
    /// Somebody is half added: typed now, or taken up from before.
    bool isTyped() const;
    /// Adds the button that gives it up, for a form that comes into sight only when it is asked for.
    void offerToLeave();

Q_SIGNALS:
    void added();
    void cancelled();

private:
    void offerOfficers();
    void follow();
    void add();

    PageContext &m_context;
    MeetingFile m_file;
    Form *m_form;
    DraftedForm *m_draft;
    Choice *m_seat;
    LineEdit *m_name;
    LineEdit *m_post; ///< as the undertaking and the minutes print it
    Choice *m_agency;
    Choice *m_authorisedBy;
};

} // namespace marac
