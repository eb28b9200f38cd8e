// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lists/ListLook.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace marac {

class RecordTable;
class SavedViews;

/// Where a list's filter and saved views are kept between visits: somewhere encrypted, for one person. They may hold names.
struct ListDrawer
{
    std::function<QByteArray()> read;
    std::function<bool(const QByteArray &content)> keep; ///< false: not just now, ask again in a moment
};

/// Lets a list be found as it was left, after a visit and after a start: columns, widths and sorting stay in this computer's
/// settings, which hold nothing of any record; the filter, the choices beside it and the saved views stay in the drawer.
/// Adds the saved views, and F8 and F9 for them and for the column chooser.
class ListMemory final : public QObject
{
    Q_OBJECT

public:
    /// Owned by `table`, which has its model and tools by now. A drawer without functions keeps nothing, and no views
    /// are offered.
    ListMemory(RecordTable *table, ListDrawer drawer);
    /// What waits to be kept is kept.
    ~ListMemory() override;

private:
    void putBack();
    void note();
    QByteArray content() const;
    void keep();

    RecordTable *m_table;
    QString m_key;
    ListDrawer m_drawer;
    SavedViews *m_views;
    ListLook m_look;
    QByteArray m_columns; ///< of the settings, as they were kept last
    QByteArray m_content; ///< of the drawer, likewise
    QTimer m_pause;
};

} // namespace marac
