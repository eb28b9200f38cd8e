// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"
#include "ui/cases/AgencyCodes.h"
#include "ui/shell/Page.h"

namespace marac {

class Choice;
class DateEdit;
class DraftedForm;
class Form;
class LineEdit;
class NarrativeEdit;

/// Records that a case goes to another area's MARAC or came from one, and what happened with it since (scenario 15).
class TransferForm final : public QWidget
{
    Q_OBJECT

public:
    /// `id` invalid: a new one.
    TransferForm(PageContext &context, const CaseDossier &dossier, const AgencyCodes &codes, CaseTransferId id,
                 QWidget *parent = nullptr);

    void begin();
    bool isEdited() const;

Q_SIGNALS:
    void done();
    void cancelled();

private:
    void addWhere(const AgencyCodes &codes);
    void addQuestions();
    void addDays();
    void fill();
    Result<> readAgain();
    /// What belongs to one direction alone, and what the register proposes for it.
    void follow();
    void save();
    void giveUp();

    PageContext &m_context;
    CaseTransfer m_start;
    QString m_caseRef;
    Form *m_form;
    Choice *m_direction;
    LineEdit *m_area;
    LineEdit *m_contact;
    Choice *m_source;
    DateEdit *m_moved;
    Choice *m_heard;
    Choice *m_agenda;
    DateEdit *m_asked;
    DateEdit *m_papers;
    DateEdit *m_receipt;
    NarrativeEdit *m_note;
    DraftedForm *m_draft;
};

} // namespace marac
