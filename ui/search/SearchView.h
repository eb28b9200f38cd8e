// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/Search.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

class QTimer;

namespace marac {

class Form;
class LineEdit;
class LinkButton;
class RecordTable;
class TextLabel;

/// A hit with its place in the list, which the table knows it by.
struct SearchRow
{
    qint64 place = 0;
    SearchHit hit;
};

/// Searches on Return, and by itself after a pause in the typing, when the focus stays in the field.
class SearchView final : public PageView
{
    Q_OBJECT

public:
    SearchView(PageContext &context, QWidget *parent);

    void refresh() override;

private:
    void find();
    void findWhileTyping();
    void findMore();
    void typedOn();
    bool run();
    void list(const Result<QList<SearchHit>> &hits);
    void setHits(const QList<SearchHit> &hits, bool mayShowMore, const QString &count);
    void open(qint64 place);

    PageContext &m_context;
    RowsModel<SearchRow> *m_model;
    Form *m_form;
    LineEdit *m_words;
    RecordTable *m_table;
    TextLabel *m_count;
    LinkButton *m_more;
    QTimer *m_pause;
    QString m_searched;      ///< the words that found what is listed
    int m_most = firstHits;  ///< of them
    bool m_isListed = false; ///< what they found is listed, even if it is nothing
    bool m_isStale = false;  ///< something was changed since
};

} // namespace marac
