// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
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

/// The entries of a list as such files hold it; what is not understood is left out.
QList<ListEntry> listIn(const QByteArray &json);

// Lists from resources/people, each with "prefer not to say" and "not known" among its entries.

/// Self-defined ethnicity.
const QList<ListEntry> &ethnicityList();
/// Disability by the kind of impairment, no disability included.
const QList<ListEntry> &disabilityList();
const QList<ListEntry> &sexualOrientationList();

/// Words offered for gender (resources/people/gender.json); any other word may be typed.
const QList<ListEntry> &genderList();

/// The list that a field of Person holds a code of ("ethnicity", "disability", "sexualOrientation"); nullptr for any other.
const QList<ListEntry> *listOf(const QString &field);

/// nullptr when the list has no such code.
const ListEntry *entryOf(const QList<ListEntry> &list, const QString &code);

/// The label of a code; the code itself when the list no longer has it, "Not recorded" when it is empty.
QString labelOf(const QList<ListEntry> &list, const QString &code);

} // namespace marac
