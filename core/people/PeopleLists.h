// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace marac {

/// One entry of a list a council may replace.
struct ListEntry
{
    QString code;        ///< stored; never changed once used
    QString label;       ///< shown
    QString group;       ///< heading it stands under; empty: none
    bool current = true; ///< false: no longer offered, still shown where it was chosen
};

/// Self-defined ethnicity (resources/people/ethnicity.json), "prefer not to say" and "not known" included.
const QList<ListEntry> &ethnicityList();

/// Words offered for gender (resources/people/gender.json); any other word may be typed.
const QList<ListEntry> &genderList();

/// The label of a code; the code itself when the list no longer has it, "Not recorded" when it is empty.
QString ethnicityLabel(const QString &code);

} // namespace marac
