// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/ActionTrend.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

class PlainLabel;
class RecordTable;

/// How agencies kept to their actions, quarter after quarter: a table, and the line chosen in words under it.
class TrendPane final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendPane(PageContext &context, QWidget *parent = nullptr);

    /// Reads those due in the period; what is wrong with it is for the caller to tell.
    Result<> show(const SharingPeriod &period);
    using QWidget::show;
    /// Into a file, with the reason that was asked for.
    Result<> exportTo(const QString &path, const SharingPeriod &period, const QString &reason);

private:
    void tellLine(qint64 record);

    PageContext &m_context;
    RowsModel<TrendLine> *m_model;
    RecordTable *m_table;
    PlainLabel *m_line;
};

} // namespace marac
