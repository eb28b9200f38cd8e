// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/PostcodesIn.h"

#include "core/people/addresses/Postcode.h"

#include <QRegularExpression>

namespace marac {

using namespace Qt::StringLiterals;

/// What may stand for a postcode, wherever its spaces are; looked for from each word on, for one may seem to begin in the word
/// before another.
static const QRegularExpression &postcodeForm()
{
    static const QRegularExpression form(
        u"(?<![A-Za-z0-9])(?=([A-Za-z]{1,2} ?[0-9Oo](?: ?[0-9A-Za-z])?[\\s.,/\\-]*[0-9Oo] ?[A-Za-z]{2})"
        "(?![A-Za-z0-9]))"_s);
    return form;
}

/// The stored form of what was found, without its space; a letter O that has to be a nought is read as one.
static QString postcodeKey(const QString &found)
{
    static const QRegularExpression between(u"[\\s.,/\\-]+"_s);
    QString key = found.toUpper();
    key.remove(between);
    if (key.size() < 5)
        return {};
    if (key.at(key.size() - 3) == u'O')
        key[key.size() - 3] = u'0';
    const QString asTyped = postcode(key).value_or(QString());
    return asTyped.isEmpty() ? postcode(QString(key).replace(u'O', u'0')).value_or(QString()).remove(u' ')
                             : QString(asTyped).remove(u' ');
}

QList<FoundCode> postcodesIn(const QString &seen)
{
    QList<FoundCode> postcodes;
    for (QRegularExpressionMatchIterator found = postcodeForm().globalMatch(seen); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (const QString key = postcodeKey(match.captured(1)); !key.isEmpty())
            postcodes.append({key, match.capturedStart(1), match.capturedLength(1)});
    }
    return postcodes;
}

} // namespace marac
