// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/today/TodayRows.h"

#include <QTimer>

class QCheckBox;
class QTabWidget;

namespace marac {

class DiaryPane;
class FirstStepsCard;
class LateStrip;
class PageHeader;
class RecordTable;
class UnfinishedBar;

/// What is due as a list, by the week and by the month.
class TodayView final : public PageView
{
    Q_OBJECT

public:
    TodayView(PageContext &context, QWidget *parent);

    void refresh() override;

private:
    void take(const Result<QList<DueItem>> &items);
    void awaitNextLate();
    void lookAtClock();
    void makeList();
    void list();
    bool beginsWithLate() const;
    void showLate();
    void followTab();
    void showLateList();
    void open(const Subject &subject);
    void openItem(qint64 number);

    PageContext &m_context;
    RowsModel<TodayRow> *m_model;
    UnfinishedBar *m_unfinished;
    FirstStepsCard *m_firstSteps;
    PageHeader *m_header;
    LateStrip *m_late;
    QTabWidget *m_tabs;
    RecordTable *m_table;
    QCheckBox *m_grouped;
    DiaryPane *m_week;
    DiaryPane *m_month;
    QList<DueItem> m_items;
    bool m_isReading = false;
    QTimer m_pause;
    QDateTime m_nextLate; ///< UTC, at which the page is out of date; invalid: by itself never
};

/// The page and record that clear an item, or its form for a new one.
std::pair<QString, qint64> placeOf(const Subject &subject);

} // namespace marac
