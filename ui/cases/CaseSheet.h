// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"
#include "ui/shell/Page.h"

#include <QHash>

namespace marac {

class FactSheet;

/// One case file in the reading pane, with what the protocol says it holds (R037), and the form that adds tracking data.
class CaseSheet final : public QWidget
{
    Q_OBJECT

public:
    CaseSheet(PageContext &context, const CaseDossier &dossier, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something was added to the file.
    void changed();
    void placeAsked(marac::ReferralId referral);
    void personChangeAsked(marac::PersonId person);

private:
    void addVictim(FactSheet &sheet);
    void addReferrals(FactSheet &sheet);
    void addRiskSteps(FactSheet &sheet);
    void addHearings(FactSheet &sheet);
    void addActions(FactSheet &sheet);
    void addEvents(FactSheet &sheet);
    void addEventForm(FactSheet &sheet);
    QString codeOf(AgencyId id) const;

    PageContext &m_context;
    CaseDossier m_dossier;
    QHash<AgencyId, QString> m_codes;
};

} // namespace marac
