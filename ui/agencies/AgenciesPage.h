// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/ConsultAgency.h"
#include "ui/agencies/AgencyFormSubject.h"
#include "ui/agencies/AgencyRows.h"
#include "ui/shell/Page.h"

namespace marac {

class DraftedForm;
class ListDetail;
class PaneForm;
class RecordTable;

/// Agencies, their data controllers and officers (R009–R011, R017, R090, R135, R138): the list, one agency for reading, and
/// the forms that change them.
class AgenciesPage final : public PageView
{
    Q_OBJECT

public:
    explicit AgenciesPage(PageContext &context, QWidget *parent = nullptr);

    void openRecord(qint64 recordId) override;
    void refresh() override;
    void openDraft(const Draft &draft) override;
    bool hasUnsavedWork() const override;

private:
    void readList();
    void choose(qint64 id);
    void showAgency(AgencyId id);
    void showView(const AgencyFile &file);
    void openForm(const AgencyFormSubject &subject, const AgencyFile &file);
    PaneForm *makeForm(const AgencyFormSubject &subject, const AgencyFile &file);
    PaneForm *makeAgencyForm(const Agency &agency);
    void addAgency();
    void leaveForm(AgencyId next);
    bool mayKeep() const;

    PageContext &m_context;
    RecordTable *m_table;
    ListDetail *m_page;
    RowsModel<AgencyRow> *m_model;
    PaneForm *m_form = nullptr;
    DraftedForm *m_draft = nullptr; ///< of m_form
    AgencyId m_shown;
};

/// The page's entry for the rail.
Page agenciesPage();

} // namespace marac
