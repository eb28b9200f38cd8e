// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"
#include "ui/cases/AgencyCodes.h"
#include "ui/shell/Page.h"

namespace marac {

class Banner;
class Choice;
class DateEdit;
class DraftedForm;
class Form;
class NarrativeEdit;

/// Adds a line to a file's tracking data: a note, or a further incident with its day, from which the clock of the next
/// assessment runs (R9), on a closed file too. Each with the agency it came from (R008).
class CaseEventForm final : public QWidget
{
    Q_OBJECT

public:
    CaseEventForm(PageContext &context, const CaseFile &file, const AgencyCodes &codes, QWidget *parent = nullptr);

Q_SIGNALS:
    void added();

private:
    void follow();
    void add();
    /// What the message bar says once it is kept.
    QString toldOf(CaseEventKind kind) const;

    PageContext &m_context;
    CaseFile m_file;
    Form *m_form;
    Banner *m_closed; ///< what a new incident means for a file that is closed
    DraftedForm *m_draft;
    Choice *m_kind;
    DateEdit *m_day;
    Choice *m_source;
    NarrativeEdit *m_text;
};

} // namespace marac
