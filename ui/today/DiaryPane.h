// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/today/DiaryModel.h"

class QTableView;

namespace marac {

class TextLabel;

/// A week or a month of the diary: a grid that the arrows walk, Page Up and Page Down turn, and Return opens.
class DiaryPane final : public QWidget
{
    Q_OBJECT

public:
    /// Named parts: "<name>.grid", "<name>.earlier", "<name>.now", "<name>.later".
    DiaryPane(PageContext &context, DiaryModel::Span span, QWidget *parent = nullptr);

    /// Turns to the week or month of a day and puts the keyboard's place there.
    void showDay(QDate day);
    /// Reads the same days again; the keyboard's place stays.
    void refresh();
    QTableView *grid() const { return m_grid; }

Q_SIGNALS:
    void opened(const marac::Subject &subject);
    /// A day of the month.
    void dayChosen(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTools();
    void turn(int pages);
    void open();
    void arrange();
    bool isWeek() const { return m_span == DiaryModel::Span::Week; }

    PageContext &m_context;
    DiaryModel::Span m_span;
    QString m_name;
    DiaryModel *m_model;
    QTableView *m_grid;
    TextLabel *m_told;
    QDate m_shown;
};

} // namespace marac
