// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"
#include "core/base/Result.h"
#include "core/importing/ImportedFields.h"

#include <QDate>

#include <optional>

namespace marac {

/// Turns the texts of one referral into values, noting what can't be read under the field's own name.
class FieldReader
{
public:
    FieldReader(const ImportedFields &fields, QList<FieldProblem> &problems) : m_fields(fields), m_problems(problems) {}

    QString text(const QString &name) const;
    bool has(const QString &name) const { return !text(name).isEmpty(); }
    QDate day(const QString &name);
    bool yes(const QString &name);
    int count(const QString &name);
    std::optional<qint64> number(const QString &name, qint64 largest);
    template <Coded E>
    E code(const QString &name, E otherwise)
    {
        const std::optional<E> read = fromCode<E>(text(name));
        if (!read && has(name))
            refuse(name, notAWord());
        return read.value_or(otherwise);
    }
    void refuse(const QString &name, const QString &text) { m_problems << FieldProblem{name, text}; }
    /// Refuses each of these that holds anything: there is nothing it could be kept with.
    void refuseAny(const QStringList &names, const QString &text);

private:
    static QString notAWord();

    const ImportedFields &m_fields;
    QList<FieldProblem> &m_problems;
};

} // namespace marac
