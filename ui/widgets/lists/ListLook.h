// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace marac {

/// How somebody likes to see a list. Columns go by their names in the model.
struct ListLook
{
    QHash<QString, bool> shown; ///< columns that were chosen or taken away; the others are as the list has them
    QHash<QString, int> widths; ///< pixels, of columns that were dragged
    QStringList order;          ///< all columns from left to right; empty: as the list has them
    QString sortedBy;           ///< empty: as the list has them
    bool isDescending = false;
    QString words;                 ///< in the filter
    QHash<QString, QString> tools; ///< code of each choice beside the filter, by its name
};

/// The columns and the sorting alone: nothing of any record, and nothing that was typed.
QJsonObject columnsToJson(const ListLook &look);
/// Which lines it shows: the filter's words and the choices beside it.
QJsonObject linesToJson(const ListLook &look);
/// From either, or from both in one object. What is not understood is passed over.
ListLook lookFromJson(const QJsonObject &json);

} // namespace marac
