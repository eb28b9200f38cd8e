// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/SubjectRef.h"

#include <QRegularExpression>

#include <array>

namespace marac {

static const QString personPrefix = QStringLiteral("PER-");

std::optional<SubjectKind> kindOfRef(const QString &ref)
{
    static const std::array<std::pair<QString, SubjectKind>, 6> prefixes{{
        {QStringLiteral("SHC-"), SubjectKind::CaseFile},
        {QStringLiteral("REF-"), SubjectKind::Referral},
        {QStringLiteral("MTG-"), SubjectKind::Meeting},
        {QStringLiteral("MINI-"), SubjectKind::Meeting},
        {QStringLiteral("ACT-"), SubjectKind::Action},
        {personPrefix, SubjectKind::Person},
    }};
    for (const auto &[prefix, kind] : prefixes) {
        if (ref.startsWith(prefix, Qt::CaseInsensitive))
            return kind;
    }
    return std::nullopt;
}

QString personRef(qint64 person)
{
    return personPrefix + QString::number(person);
}

std::optional<qint64> personOfRef(const QString &ref)
{
    if (!ref.startsWith(personPrefix, Qt::CaseInsensitive))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = ref.mid(personPrefix.size()).toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

AuditEvent lookedUp(SubjectKind kind, qint64 id, const QString &ref)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Z]{2,5}(-[0-9]{1,6}){1,4}\\z"));
    const bool isKept = id > 0 || shape.match(ref).hasMatch();
    return {AuditVerb::Search, {kind, id, isKept ? ref : QString()}};
}

} // namespace marac
