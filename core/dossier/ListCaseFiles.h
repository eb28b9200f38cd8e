// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/cases/CaseFileListTable.h"

namespace marac {

class Register;

/// All case files, newest first; one entry for the list. Of one that is closed (R103) only the reference and the days. A
/// protected address is masked in the place of a site or community.
Result<QList<CaseFileRow>> listCaseFiles(Register &records, int limit = 500, int offset = 0);

/// The same by what is wanted: newest first, or by "ref". Of a long list the words look through references, and through the names
/// of victims from the beginning of a word on; of a victim whose content is closed just now (R103) by the reference alone, since
/// the line itself would tell the name.
Result<ListPage<CaseFileRow>> listCaseFiles(Register &records, const ListWanted &wanted);

} // namespace marac
