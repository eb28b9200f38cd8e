// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"
#include "ui/cases/AgencyCodes.h"
#include "ui/cases/ClosingForm.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

#include <optional>

namespace marac {

class ListDetail;

class CasesView final : public PageView
{
    Q_OBJECT

public:
    CasesView(PageContext &context, QWidget *parent);

    void leaveRecord() override;
    void refresh() override;
    void openRecord(qint64 recordId) override;
    void openDraft(const Draft &draft) override;
    bool saveDraft() override;
    bool hasUnsavedWork() const override;

private:
    std::optional<ListPage<CaseFileRow>> read(const ListWanted &wanted);
    void show(CaseFileId id);
    /// Takes the case out of sight; what was typed of it stays among the drafts.
    /// Nothing stands in the reading pane any more.
    void clear();
    void shut(const Problem &why);
    void askClosing(ClosingForm::Purpose purpose, const CaseDossier &dossier, const AgencyCodes &codes);
    void askTransfer(const CaseDossier &dossier, const AgencyCodes &codes, CaseTransferId transfer);
    /// Puts a form in the place of the sheet, which comes back when it is done with.
    template <class CaseForm>
    void put(CaseForm *form, CaseFileId id);

    PageContext &m_context;
    RowsModel<CaseFileRow> *m_model;
    ListDetail *m_page;
    CaseFileId m_shown;
};

} // namespace marac
