// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/ReferenceNumber.h"

#include <QHash>
#include <QRegularExpression>

namespace marac {

using namespace Qt::StringLiterals;

static QStringList kindsOf(const QString &word)
{
    static const QHash<QString, QString> kinds{{u"case"_s, u"SHC"_s},     {u"file"_s, u"SHC"_s}, {u"shc"_s, u"SHC"_s},
                                               {u"referral"_s, u"REF"_s}, {u"ref"_s, u"REF"_s},  {u"action"_s, u"ACT"_s},
                                               {u"act"_s, u"ACT"_s}};
    return word.isEmpty() ? QStringList{u"SHC"_s, u"REF"_s, u"ACT"_s} : QStringList{kinds.value(word.toLower())};
}

std::optional<ReferenceNumber> referenceNumber(const QString &typed)
{
    static const QRegularExpression said(
        u"^(?:(case|file|shc|referral|ref|action|act)(?:[ .:#-]|no\\b|number\\b)*)?"
        "(?:(20[0-9]{2})[-/ ])?([0-9]{1,4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = said.match(typed.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const QString digits = match.captured(3);
    const bool isBeginning = digits.startsWith(QLatin1Char('0'));
    return ReferenceNumber{kindsOf(match.captured(1)), match.captured(2).toInt(),
                           isBeginning ? digits : digits.rightJustified(4, QLatin1Char('0'))};
}

} // namespace marac
