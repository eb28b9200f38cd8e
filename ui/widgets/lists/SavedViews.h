// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lists/ListLook.h"

#include <QList>
#include <QToolButton>

namespace marac {

class RecordTable;

/// A list with its columns, sorting and filter, under a name.
struct SavedView
{
    QString name;
    ListLook look;
};

/// The menu of a list's saved views: chooses one, keeps the list as it stands under a name, removes one, or shows the list
/// as it is at first. Named "<list>.views".
class SavedViews final : public QToolButton
{
    Q_OBJECT

public:
    /// Among the tools of `table`, whose look is by now what it is at first.
    explicit SavedViews(RecordTable *table);

    void setViews(const QList<SavedView> &views) { m_views = views; }
    const QList<SavedView> &views() const { return m_views; }
    /// One of the same name is replaced.
    void keep(const QString &name);

Q_SIGNALS:
    /// One was kept or removed.
    void changed();

private:
    void fillMenu();
    void choose(const ListLook &look);
    void askName();

    RecordTable *m_table;
    ListLook m_first;
    QList<SavedView> m_views;
};

} // namespace marac
