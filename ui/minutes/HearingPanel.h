// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ConsultHearings.h"
#include "ui/shell/Page.h"

#include <QHash>
#include <QSet>

namespace marac {

class Choice;
class FactSheet;
class Form;

/// One case as it is heard: what was set before, what each agency says, the chair's summing up and the actions agreed.
/// Read-only once the minutes are no draft.
class HearingPanel final : public QWidget
{
    Q_OBJECT

public:
    HearingPanel(PageContext &context, const MinutesFile &file, int index, bool editable, QWidget *parent = nullptr);

    /// What was typed into a form and not kept yet.
    struct Typed
    {
        QString form;
        QString editor;
        QString value; ///< text, or the code of a choice
    };

    bool hasUnsavedWork() const { return !m_edited.isEmpty(); }
    AgendaItemId item() const { return m_hearing.row.item.id; }
    QList<Typed> typed() const;
    /// Puts back what another panel of the same case held when the minutes were read again.
    void takeOver(const QList<Typed> &typed);

Q_SIGNALS:
    void changed();

private:
    void addOutcome(FactSheet &sheet);
    void addEarlier(FactSheet &sheet);
    void addContributions(FactSheet &sheet);
    void addAnalysis(FactSheet &sheet);
    void addActions(FactSheet &sheet);
    Form *addForm(const QString &name);
    Form *contributionForm();
    Form *analysisForm();
    Form *actionForm();
    Choice *agencyChoice(const QString &name);
    void done(Form *form, const Result<> &outcome, const QString &text);
    QString codeOf(AgencyId id) const { return m_codes.value(id, QStringLiteral("?")); }

    PageContext &m_context;
    Hearing m_hearing;
    Meeting m_meeting;
    QList<Agency> m_agencies;
    QHash<AgencyId, QString> m_codes;
    bool m_editable;
    QSet<QString> m_edited; ///< forms with typing that is not kept
};

} // namespace marac
