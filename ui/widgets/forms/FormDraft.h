// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

class QWidget;

namespace marac {

/// What stands in the named editors under `root`, by name. Passphrases are left out, shown or not.
QJsonObject valuesOf(const QWidget *root);
/// Puts values into the editors of those names, as a person would: what depends on an editor follows. Names that are not
/// there are passed over.
void putValues(QWidget *root, const QJsonObject &values);

/// The same in words, one line for each editor that says something: the text, the entry chosen, the boxes ticked.
QString wordsOf(const QWidget *root);

/// What a person has typed, ticked and chosen in the named editors under `root`, for Register::keepDraft(): a form put aside
/// when the register locks. Passphrases are left out.
QByteArray draftOf(const QWidget *root);

/// Puts a draft back into the editors of the same names; names that are not there any more are passed over. Does nothing
/// when `draft` is not one.
void restoreDraft(QWidget *root, const QByteArray &draft);

} // namespace marac
