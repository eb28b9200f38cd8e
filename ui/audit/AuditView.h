// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/trail/AuditRow.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

class AuditFilterForm;
class PageHeader;
class PlainLabel;
class RecordTable;
class TrailCheckBar;

/// The trail by reference, person, user, kind of act and days; its export, its report on paper and its check.
class AuditView final : public PageView
{
    Q_OBJECT

public:
    AuditView(PageContext &context, QWidget *parent);

    void refresh() override;

private:
    void addButtons(PageHeader *header);
    void ask();
    std::optional<QList<AuditRow>> fetch(AuditFilter filter, int count);
    void tellEntry(qint64 seq);
    void exportEntries();
    void writeFile(const QString &path, const AuditFilter &filter, const QString &reason);
    void report();

    PageContext &m_context;
    RowsModel<AuditRow> *m_model;
    AuditFilterForm *m_filter;
    TrailCheckBar *m_check;
    RecordTable *m_table;
    PlainLabel *m_entry;
};

} // namespace marac
