// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers/Papers.h"
#include "tests/support/MainJob.h"

namespace marac::test {

/// A register in which one case of one victim at a protected address is about to be heard on 12 November 2026, and the papers
/// that can be made from it.
class PaperJob
{
public:
    PaperJob();

    Register &reg() { return job.reg(); }
    /// The paper, or why it is not made.
    Result<documents::Document> make(const documents::PaperOrder &order,
                                     documents::PaperUse use = documents::PaperUse::Look);
    /// The words on all pages of a paper that must be made.
    QString textOf(const documents::PaperOrder &order);
    /// For the meeting and referral below.
    documents::PaperOrder orderOf(documents::DocumentKind kind) const;
    /// A referral of the victim named here from HHR, not yet kept.
    ReferralEntry oseiReferral();
    /// Kept, assessed as high risk and accepted for that meeting.
    ReferralId acceptedFor(MeetingId meeting, const ReferralEntry &entry);
    /// The first case of the meeting is heard: the police say `words`, and HHR is given `task` for 19 November.
    void hear(const QString &words, const QString &task);
    /// Whether the last entry of the trail is also about this.
    bool lastEntryNames(SubjectKind kind, qint64 id) const;

    MainJob job;
    MeetingId meeting;
    ReferralId referral;
    Accepted accepted;
    PersonId victim;
};

/// The words on all pages, as one line.
QString wordsOf(const documents::Document &document);

} // namespace marac::test
