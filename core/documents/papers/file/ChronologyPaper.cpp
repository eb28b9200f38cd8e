// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/file/CasePapers.h"

namespace marac::documents {

Result<PaperDraft> chronologyPaper(const PaperGround &ground)
{
    PaperDraft draft;
    const Result<CaseDossier> dossier = openedCase(ground, draft);
    if (!dossier)
        return Failure(dossier.error());
    const MeetingWording meetingWords = ground.wording.meeting();
    ChronologyInput input;
    input.purpose = meetingWords.purpose;
    input.handling = meetingWords.handling;
    input.reference = dossier->file.ref;
    input.asOf = ground.reading.today();
    input.entries = chronologyOf(ground, *dossier);
    input.stamp = ground.stamp;
    draft.document = chronologyDocument(input);
    return draft;
}

} // namespace marac::documents
