// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"
#include "ui/shell/Page.h"

namespace marac {

/// Matters that belong to no case: "Any other business" of the minutes. Read-only once they are no draft.
class NotesPanel final : public QWidget
{
    Q_OBJECT

public:
    NotesPanel(PageContext &context, const MinutesFile &file, bool editable, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void addForm(const Minutes &minutes);

    PageContext &m_context;
    MeetingId m_meeting;
};

} // namespace marac
