// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/CaseTime.h"
#include "core/actions/hearing/ChairScript.h"

#include <QObject>

namespace marac {

/// What the chair's script keeps while a meeting goes on and its sheets are read afresh: how long each case was heard, and
/// how far the chair went. Lives as long as the page; nothing of it is a record.
class ChairDesk final : public QObject
{
    Q_OBJECT

public:
    /// The desk of the page that `part` stands on, or is about to; made when first asked for.
    static ChairDesk &of(QWidget *part);

    CaseTime &time() { return m_time; }
    ScriptStep chosenStep(AgendaItemId item) const { return m_steps.value(item, ScriptStep::Welcome); }
    void chooseStep(AgendaItemId item, ScriptStep step) { m_steps.insert(item, step); }

private:
    using QObject::QObject;

    CaseTime m_time;
    QHash<AgendaItemId, ScriptStep> m_steps;
};

} // namespace marac
