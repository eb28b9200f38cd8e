// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CaseSubjects.h"

#include "core/cases/CaseFileTable.h"

namespace marac {

QList<Subject> subjectsOf(const Connection &db, CaseFileId id)
{
    const std::optional<CaseFile> file = CaseFileTable(db).find(id);
    if (!file)
        return {};
    QList<Subject> subjects{{SubjectKind::CaseFile, id.value(), file->ref}};
    if (file->victimId.isValid())
        subjects << Subject{SubjectKind::Person, file->victimId.value(), {}};
    return subjects;
}

} // namespace marac
