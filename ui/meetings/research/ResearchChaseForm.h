// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"

#include <QWidget>

namespace marac {

class Choice;
class DraftedForm;
class Form;
class LineEdit;
class PageContext;

/// Records that an agency was asked again for the returns it owes: which, how, and whom.
class ResearchChaseForm final : public QWidget
{
    Q_OBJECT

public:
    ResearchChaseForm(PageContext &context, const MeetingFile &file, QWidget *parent = nullptr);

    /// Those that may be chosen now; `chosen` is, when it is among them and nothing else was.
    void offer(const QList<AgencyResearch> &research, AgencyId chosen);
    bool isTyped() const;
    /// Puts the keyboard where something has to be given.
    void begin();

Q_SIGNALS:
    void recorded(const marac::ResearchChase &chase);
    void cancelled();

private:
    void suggest();
    void printLetter();
    void record();

    PageContext &m_context;
    MeetingId m_meeting;
    QList<Officer> m_officers;
    Form *m_form;
    Choice *m_agency;
    Choice *m_method;
    LineEdit *m_recipient;
    DraftedForm *m_draft = nullptr;
    QString m_suggested; ///< the recipient as the form gave it
};

} // namespace marac
