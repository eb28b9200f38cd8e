// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace marac {

/// One field that can't be accepted: the form puts `text` beside the field named `field` and in its summary.
struct FieldProblem
{
    QString field; ///< the struct member's name, as the form and the import know it ("receivedOn")
    QString text;  ///< what is wrong and how to mend it, in plain words; never the value itself
};

/// Why something a person asked for was not done. Every text says what happened, what was kept and what to do next,
/// and holds no name, no content of a record and no SQL.
struct Problem
{
    enum class Kind {
        Denied,      ///< the person's role does not permit it
        Invalid,     ///< fields need mending; `fields` lists them
        Refused,     ///< a rule of the protocol or the partnership says no
        NotFound,    ///< no such record
        Conflict,    ///< somebody changed the record since it was read
        Unavailable, ///< outside cause: file missing, in use, disk full, too little memory
        Store,       ///< the register could not be read or written
        Tampered,    ///< a check failed: the file is damaged or was altered
        Older,       ///< the file is older than its witness
        Forked       ///< the file's history is not the one its witness saw
    };

    Kind kind = Kind::Refused;
    QString text;
    QList<FieldProblem> fields = {};
};

template <class T = void>
using Result = tl::expected<T, Problem>;

using Failure = tl::unexpected<Problem>;

inline Failure failure(Problem::Kind kind, QString text, QList<FieldProblem> fields = {})
{
    return Failure(Problem{kind, std::move(text), std::move(fields)});
}

} // namespace marac
