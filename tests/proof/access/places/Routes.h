// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/access/crawler/ButtonKind.h"
#include "tests/proof/access/places/Place.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace marac::proof {

/// Something a person can do where they are: press a button or take a choice of its menu, tick, turn to another section, filter or
/// sort a list, go to another line of it and open it, choose something beside it.
struct Route
{
    QString name;    ///< told where it goes wrong
    QString kind;    ///< the same for its like on one page
    ButtonKind does; ///< what is no button turns
    /// Does it on that page as it stands; false when there is nothing left to do it with.
    std::function<bool(QWidget &page)> act;
    /// Puts back what stays when the page is left: a filter, a tick, a choice.
    std::function<void(QWidget &page)> undo;
};

/// What can be done on the page as it stands. `words` are typed into the filters.
QList<Route> routesOn(const QWidget &page, const QString &words);

/// The places a crawl goes to and does something at, each route from a place that was gone to anew.
struct Journey
{
    const QHash<QString, QList<qint64>> &records; ///< opened on their pages, by page
    QString words;                                ///< typed into filters
    bool eachKindOnce;                            ///< of the routes of one kind on one page the first alone
};

/// Calls `attempt` for each route of every page, record and section that `isMeant`. `attempt` goes to the place itself.
void travel(MainWindow &window, const Journey &journey, const std::function<bool(const Route &)> &isMeant,
            const std::function<void(const Place &, const Route &)> &attempt);

} // namespace marac::proof
