// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace marac {

class Register;

/// A wording that the partnership uses again and again, put into a narrative field by its name. It stands in no record until
/// somebody puts it there.
struct StockPhrase
{
    QString name; ///< unique, whatever the case
    QString text;

    friend bool operator==(const StockPhrase &, const StockPhrase &) = default;
};

/// By name. Like the settings they say nothing of anybody, so looking at them leaves no entry.
Result<QList<StockPhrase>> stockPhrases(const Register &reg);

/// Keeps a phrase in the place of the one named `before`; empty: adds it. Invalid when the name or the text is missing, too
/// long, or the name is another phrase's.
Result<> keepStockPhrase(Register &reg, const QString &before, const StockPhrase &phrase);

/// Takes it out; what was written with it stays as it is.
Result<> removeStockPhrase(Register &reg, const QString &name);

/// What can't be kept of a phrase beside `others`.
QList<FieldProblem> problemsIn(const StockPhrase &phrase, const QList<StockPhrase> &others);

} // namespace marac
