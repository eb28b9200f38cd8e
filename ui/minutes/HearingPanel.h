// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ActionLine.h"
#include "core/actions/hearing/ChairScript.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "ui/shell/Page.h"

#include <QHash>

#include <functional>
#include <optional>

namespace marac {

class ActionLineForm;
class ActionWarning;
class ChairPanel;
class Choice;
class FactSheet;
class Form;

/// One case as it is heard: what each agency says, the chair's summing up and the actions agreed beside those set before.
/// Read-only once the minutes are no draft.
class HearingPanel final : public QWidget
{
    Q_OBJECT

public:
    HearingPanel(PageContext &context, const MinutesFile &file, int index, bool editable, QWidget *parent = nullptr);

    AgendaItemId item() const { return m_hearing.row.item.id; }

Q_SIGNALS:
    void changed();

private:
    void addOutcome(FactSheet &sheet);
    void addContributions(FactSheet &sheet);
    void addAnalysis(FactSheet &sheet);
    void addActions(FactSheet &sheet);
    void addAgreed(FactSheet &sheet);
    void complete(const ActionLine &line);
    void askToTakeOut(const QString &title, const QString &text, const std::function<Result<>()> &step);
    void addScript(const MinutesFile &file);
    void followSpeaker();
    void goTo(ScriptStep step);
    void askNext();
    Form *addForm(const QString &name);
    void keepTyping(Form *form, const std::function<void()> &show);
    Form *contributionForm();
    Form *analysisForm();
    Form *actionForm();
    Choice *agencyChoice(const QString &name);
    Choice *mendsChoice(Form *form, const QString &name);
    void mend(const QString &choice, qint64 record, const QString &form);
    /// Asks first where nothing is written of the hearing.
    void end(HearingOutcome outcome);
    void record(HearingOutcome outcome);
    std::optional<Meeting> waitsOn(AgendaItemId item) const;
    void done(Form *form, const Result<> &outcome, const QString &text);
    QString codeOf(AgencyId id) const { return m_codes.value(id, QStringLiteral("?")); }

    PageContext &m_context;
    Hearing m_hearing;
    Meeting m_meeting;
    QList<Agency> m_agencies;
    QHash<AgencyId, QString> m_codes;
    bool m_editable;
    WorkingDays m_calendar;
    ChairPanel *m_script = nullptr;   ///< while the meeting is in session
    ActionLineForm *m_line = nullptr; ///< while the minutes can be written
    ActionWarning *m_tried = nullptr; ///< likewise, of what is typed in the action's fields
    bool m_completesLine = false;     ///< the action's fields were filled from the line
};

} // namespace marac
