// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"
#include "ui/cases/AgencyCodes.h"
#include "ui/shell/Page.h"

namespace marac {

class FactSheet;

/// One case file in the reading pane, with what the protocol says it holds (R037), and the form that adds tracking data.
class CaseSheet final : public QWidget
{
    Q_OBJECT

public:
    CaseSheet(PageContext &context, const CaseDossier &dossier, QWidget *parent = nullptr);

    const AgencyCodes &codes() const { return m_codes; }
    const CaseDossier &dossier() const { return m_dossier; }

Q_SIGNALS:
    /// Something was added to the file.
    void changed();
    void placeAsked(marac::ReferralId referral);
    /// The file is to be closed, or opened again.
    void closingAsked();
    void personChangeAsked(marac::PersonId person);
    /// Invalid: a new one.
    void transferAsked(marac::CaseTransferId transfer);

private:
    void addVictim(FactSheet &sheet);
    void addPeopleChanges(FactSheet &sheet);
    void addPersonChange(FactSheet &sheet, const PersonFile &file, const QString &text);
    void addReferrals(FactSheet &sheet);
    void addRiskSteps(FactSheet &sheet);
    void addHearings(FactSheet &sheet);
    void addActions(FactSheet &sheet);
    void addAction(FactSheet &sheet, const ActionRow &row);
    void addEvents(FactSheet &sheet);
    void addEventForm(FactSheet &sheet);
    void addClosing(FactSheet &sheet);
    QString codeOf(AgencyId id) const { return m_codes.value(id, QStringLiteral("?")); }

    PageContext &m_context;
    CaseDossier m_dossier;
    AgencyCodes m_codes;
};

} // namespace marac
