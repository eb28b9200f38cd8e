// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/Search.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

class Form;
class LineEdit;
class RecordTable;
class TextLabel;

/// A hit with its place in the list, which the table knows it by.
struct SearchRow
{
    qint64 place = 0;
    SearchHit hit;
};

class SearchView final : public PageView
{
    Q_OBJECT

public:
    SearchView(PageContext &context, QWidget *parent);

    void refresh() override;

private:
    void find();
    void list(const Result<QList<SearchHit>> &hits);
    void open(qint64 place);

    PageContext &m_context;
    RowsModel<SearchRow> *m_model;
    Form *m_form;
    LineEdit *m_words;
    RecordTable *m_table;
    TextLabel *m_count;
    QString m_searched;     ///< the words that found what is listed
    bool m_isStale = false; ///< something was changed since
};

} // namespace marac
