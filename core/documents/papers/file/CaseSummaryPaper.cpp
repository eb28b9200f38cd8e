// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/file/CasePapers.h"

namespace marac::documents {

Result<PaperDraft> caseSummaryPaper(const PaperGround &ground)
{
    PaperDraft draft;
    const Result<CaseDossier> dossier = openedCase(ground, draft);
    if (!dossier)
        return Failure(dossier.error());
    draft.document = caseSummaryDocument(summaryOf(ground, *dossier));
    return draft;
}

} // namespace marac::documents
