// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/SharingReport.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

class QTabWidget;

namespace marac {

class DateEdit;
class Form;
class PageHeader;
class PlainLabel;
class RecordTable;
class TrendPane;

/// The monitoring report of a period, one line for each agency and one of totals, and its export.
class SharingView final : public PageView
{
    Q_OBJECT

public:
    SharingView(PageContext &context, QWidget *parent);

    void refresh() override;

private:
    void addTable(const QString &name, const QString &tab, const QString &accessibleName,
                  std::span<const Column<SharingLine>> columns);
    Form *makePeriod();
    std::optional<SharingPeriod> asked();
    void followTab();
    bool isTrend() const;
    void take(const SharingReport &report);
    void tell(const Problem &problem);
    void tellLine(qint64 agency);
    void askExport();
    void exportTo(const QString &path, const SharingPeriod &period, const QString &reason);
    void write(const QString &path, const Result<QByteArray> &csv, const QString &subject, qsizetype lines);

    PageContext &m_context;
    PageHeader *m_header;
    QTabWidget *m_tabs;
    QList<RowsModel<SharingLine> *> m_models; ///< one for each tab, of the same lines
    QList<RecordTable *> m_tables;
    TrendPane *m_trend;
    bool m_wasTrend = false; ///< the tab that was current before
    PlainLabel *m_line;
    Form *m_form = nullptr;
    DateEdit *m_from = nullptr;
    DateEdit *m_to = nullptr;
};

} // namespace marac
