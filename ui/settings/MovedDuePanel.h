// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/MovedDue.h"
#include "ui/widgets/lists/RowsModel.h"

#include <QWidget>

namespace marac {

class Banner;
class RecordTable;

/// Which deadlines the last change of the days off moved, besides those of case lists; hidden while there are none.
class MovedDuePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MovedDuePanel(QWidget *parent = nullptr);

    void tell(const DueRecount &recount);

    /// One of them.
    struct Line
    {
        int number = 0;
        MovedDue moved;
    };

private:
    RowsModel<Line> *m_model;
    Banner *m_banner;
    RecordTable *m_table;
};

} // namespace marac
