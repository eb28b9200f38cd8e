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

    /// Nothing where it could not be read; why is for the caller to tell.
    void setTrend(const Result<ActionTrend> &trend);

private:
    void tellLine(qint64 record);

    RowsModel<TrendLine> *m_model;
    RecordTable *m_table;
    PlainLabel *m_line;
};

} // namespace marac
