// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace marac {

/// One field of a file of referrals.
struct ImportField
{
    enum class Takes { Text, YesNo, YesNoNotKnown };

    QString name;
    QString meaning; ///< what it holds, for the person who makes the file
    Takes takes = Takes::Text;
};

/// Every field an import knows, in the order of the schema, with the codes of the lists in force: it stays as it is until
/// another register is opened (OwnLists).
const QList<ImportField> &importFields();

/// One of them; nullptr when no field has this name.
const ImportField *importField(const QString &name);

} // namespace marac
