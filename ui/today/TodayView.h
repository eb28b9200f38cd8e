// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

class FirstStepsCard;
class PageHeader;
class RecordTable;
class UnfinishedBar;

/// One line of Today: an item and how it stands on the day it is shown.
struct TodayRow
{
    qint64 number = 0; ///< its place in the list, from 1
    DueItem item;
    QDate today;
};

class TodayView final : public PageView
{
    Q_OBJECT

public:
    TodayView(PageContext &context, QWidget *parent);

    void refresh() override;

private:
    void openItem(qint64 number);

    PageContext &m_context;
    RowsModel<TodayRow> *m_model;
    UnfinishedBar *m_unfinished;
    FirstStepsCard *m_firstSteps;
    PageHeader *m_header;
    RecordTable *m_table;
};

/// The page and record that clear an item.
std::pair<QString, qint64> placeOf(const Subject &subject);

} // namespace marac
