// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/FieldReader.h"

#include "core/base/IsoDay.h"
#include "core/base/Text.h"
#include "core/importing/ImportField.h"
#include "core/people/addresses/AddressProblems.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralImport)
};

constexpr qint64 mostCounted = 10'000;
} // namespace

QString FieldReader::text(const QString &name) const
{
    return text::kept(m_fields.value(name));
}

QDate FieldReader::day(const QString &name)
{
    const std::optional<QDate> read = isoDay(text(name));
    if (!read && has(name))
        refuse(name, Words::tr("This is not a day written as YYYY-MM-DD."));
    return read.value_or(QDate());
}

bool FieldReader::yes(const QString &name)
{
    const QString given = text(name).toLower();
    if (!given.isEmpty() && given != QLatin1StringView("yes") && given != QLatin1StringView("no"))
        refuse(name, Words::tr("This is neither yes nor no."));
    return given == QLatin1StringView("yes");
}

int FieldReader::count(const QString &name)
{
    if (text(name) == QLatin1StringView("0"))
        return 0;
    return int(number(name, mostCounted).value_or(0));
}

std::optional<qint64> FieldReader::number(const QString &name, qint64 largest)
{
    const std::optional<qint64> read = propertyNumber(text(name), largest);
    if (!read && has(name))
        refuse(name, Words::tr("This is not a number in digits, or it is too large."));
    return read;
}

void FieldReader::refuseAny(const QStringList &names, const QString &text)
{
    for (const QString &name : names) {
        const ImportField *field = importField(name);
        const bool knowsNot = field && field->takes == ImportField::Takes::YesNoNotKnown;
        const QLatin1StringView saysNothing(knowsNot ? "not_known" : "no");
        if (has(name) && this->text(name).toLower() != saysNothing)
            refuse(name, text);
    }
}

QString FieldReader::notAWord()
{
    return Words::tr("This is not one of the words the field takes. See the schema.");
}

} // namespace marac
