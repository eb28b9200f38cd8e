// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace marac {

class Form;

/// What stands in one field of a form.
struct FieldState
{
    QString name;       ///< FormField::name()
    QString label;      ///< without mnemonic
    QJsonObject values; ///< of its editors, by their names (valuesOf)
    QString words;      ///< as a person reads it (wordsOf); empty when nothing stands there
};

/// Of every field of the form and of the forms inside it, in sight or not, in their order; boxes that stand by themselves
/// count as fields. Passphrases are left out.
QList<FieldState> statesOf(const Form *form);

/// All their values by the editors' names.
QJsonObject valuesIn(const QList<FieldState> &states);

/// The part of `text` in which it differs from `other`, with some words around it; all of it when it is short.
QString aroundTheDifference(const QString &text, const QString &other);

} // namespace marac
