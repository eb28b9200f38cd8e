// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"
#include "ui/cases/AgencyCodes.h"
#include "ui/shell/Page.h"

namespace marac {

class Choice;
class DraftedForm;
class Form;
class NarrativeEdit;

/// Closes a case file, or opens a closed one again: the reason, the agency on whose word, what came of it and the risk left,
/// and what it is closed with (R026, R034, R9). Where somebody else closed it meanwhile, both closings are compared.
class ClosingForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Close, Reopen };

    ClosingForm(PageContext &context, Purpose purpose, const CaseDossier &dossier, const AgencyCodes &codes,
                QWidget *parent = nullptr);

    /// What a draft of the form is for.
    static Purpose purposeOf(const Draft &draft);

    void begin();
    bool isEdited() const;

Q_SIGNALS:
    void done();
    void cancelled();

private:
    void addOutcome();
    void addExceptions();
    /// What is on file of it: the closing that stands, or what the last assessment proposes.
    void fill(const CaseDossier &dossier);
    Result<> readAgain();
    CaseClosing typed() const;
    Result<> keep(const CaseClosing &closing);
    void save();
    void giveUp();

    PageContext &m_context;
    bool m_closes;
    CaseFile m_file;
    Form *m_form;
    Choice *m_source;
    NarrativeEdit *m_reason;
    Choice *m_outcome = nullptr;
    Choice *m_residual = nullptr;
    NarrativeEdit *m_openActions = nullptr;
    NarrativeEdit *m_notAssessed = nullptr;
    DraftedForm *m_draft;
};

} // namespace marac
