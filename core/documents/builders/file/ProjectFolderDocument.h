// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesRecord.h"
#include "core/documents/builders/AuditReportDocument.h"
#include "core/documents/builders/file/CaseSummaryDocument.h"
#include "core/documents/builders/file/ChronologyDocument.h"

namespace marac::documents {

/// Something of the case that was given to somebody.
struct FolderDisclosure
{
    QDateTime at; ///< UTC
    QString to;
    QString what;     ///< "Case list", "Case list for circulation"
    QString how = {}; ///< the way, the person or post
};

/// What the minutes of one meeting say of the case.
struct FolderMeeting
{
    QString reference;
    QDate on;
    QString state; ///< "Draft", "Approved"
    MinutesCase heard;
};

struct ProjectFolderInput
{
    CaseSummaryInput summary; ///< its reference, purpose and stamp are the folder's
    QString note = {};        ///< what the folder is, on its cover
    QList<ChronologyEntry> chronology = {};
    QList<FolderDisclosure> disclosures = {};
    QList<AuditReportEntry> access = {}; ///< newest first
    QList<FolderMeeting> meetings = {};
    QList<ChronologyEntry> correspondence = {};
};

/// The project folder of one case, its five tabs (R098) behind a cover and the summary: record of data disclosed, chronology,
/// access list, notes of meetings, correspondence and calls. It is the administrator's own: it holds what every agency said.
Document projectFolderDocument(const ProjectFolderInput &input);

/// One meeting of its notes as a part of another paper.
void appendFolderMeeting(std::vector<Block> &blocks, const FolderMeeting &meeting);

} // namespace marac::documents
