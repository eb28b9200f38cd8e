// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/AuditRow.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

class QProgressBar;

namespace marac {

class Banner;
class Choice;
class DateEdit;
class Form;
class LineEdit;
class PlainLabel;
class RecordTable;

/// The trail by reference, person, kind of act and days; its export and its check.
class AuditView final : public PageView
{
    Q_OBJECT

public:
    AuditView(PageContext &context, QWidget *parent);

    void refresh() override;

private:
    Form *makeFilter();
    /// What the fields ask for now.
    AuditFilter asked() const;
    void ask();
    QList<AuditRow> fetch(AuditFilter filter, int count);
    void tellEntry(qint64 seq);
    void exportEntries();
    void writeFile(const QString &path, const QString &reason);
    void verify();

    PageContext &m_context;
    RowsModel<AuditRow> *m_model;
    Form *m_form = nullptr;
    LineEdit *m_ref = nullptr;
    Choice *m_user = nullptr;
    Choice *m_verb = nullptr;
    DateEdit *m_from = nullptr;
    DateEdit *m_to = nullptr;
    RecordTable *m_table;
    PlainLabel *m_entry;
    Banner *m_verdict;
    QProgressBar *m_progress;
};

} // namespace marac
