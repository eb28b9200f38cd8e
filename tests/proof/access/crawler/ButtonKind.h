// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace marac::proof {

/// What pressing a button of a page does, as ButtonKind.cpp lists it by objectName.
enum class ButtonKind {
    Looks,  ///< shows, prints or saves something of a record: the crawler presses it
    Writes, ///< changes records, or opens or closes the form that does
    Turns,  ///< shows another part of what was read, or leads to a page that is gone through anyway
    Unknown ///< in none of these lists: nobody has said whether it looks
};

/// A field to tick is none of these and counts as Turns, as do buttons that are Qt's own.
ButtonKind kindOf(const QAbstractButton &button);

/// How many choices its menu has now; 1 for a button that opens none.
int choicesOf(const QAbstractButton &button);
/// Presses it; of one that opens a menu, which would wait for a person, it takes that choice, counted from 0.
void press(QAbstractButton *button, int choice = 0);

} // namespace marac::proof
