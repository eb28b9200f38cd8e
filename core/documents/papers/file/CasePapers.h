// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/builders/file/CaseSummaryDocument.h"
#include "core/documents/builders/file/ChronologyDocument.h"
#include "core/documents/builders/file/ProjectFolderDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/dossier/CaseDossier.h"

namespace marac::documents {

/// The file the order names, and everybody named in it noted in `draft`; NotFound when there is none, Refused while its case is
/// closed (R103). Who is heard elsewhere behind a gate stays unnamed.
Result<CaseDossier> openedCase(const PaperGround &ground, PaperDraft &draft);
/// The same of another file than the order's.
Result<CaseDossier> openedCase(const PaperGround &ground, PaperDraft &draft, CaseFileId id);

/// What papers tell of the file.
CaseSummaryInput summaryOf(const PaperGround &ground, const CaseDossier &dossier);
/// What a meeting's minutes say of the case, each place on its agenda by itself; empty where the meeting was not opened, or did
/// not have it.
QList<FolderMeeting> minutesAbout(const PaperGround &ground, CaseFileId id, const Meeting &meeting);
QList<ChronologyEntry> chronologyOf(const PaperGround &ground, const CaseDossier &dossier);

} // namespace marac::documents
