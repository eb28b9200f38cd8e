// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/versions/CompareMinutes.h"
#include "ui/shell/Page.h"

class QVBoxLayout;

namespace marac {

class Choice;
class FactSheet;

/// Two versions of a meeting's minutes side by side in time: which lines were added and which removed, by sign and word, under
/// the part they stand in; of approved minutes also what they would say today, where that differs. Reading them is recorded when they are shown.
class ComparePanel final : public QWidget
{
    Q_OBJECT

public:
    ComparePanel(PageContext &context, const MinutesFile &file, QWidget *parent = nullptr);

    /// Shows itself and puts the keyboard into the first choice.
    void begin();

private:
    void compare();
    void show(const QList<ComparedLine> &compared);
    using QWidget::show;

    PageContext &m_context;
    MeetingId m_meeting;
    Choice *m_before;
    Choice *m_after;
    QVBoxLayout *m_column;
    FactSheet *m_differences = nullptr;
};

} // namespace marac
